package org.aftercare.notifications;

import java.util.EnumMap;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** How many attempts of this instance went through, and how many did not. */
@Singleton
class DeliveryMeters {
    private final Map<Channel, Counter> sent = new EnumMap<>(Channel.class);
    private final Map<Channel, Counter> failed = new EnumMap<>(Channel.class);

    @Inject
    DeliveryMeters(MeterRegistry meters) {
        for (Channel channel : Channel.values()) {
            sent.put(channel, meters.counter("aftercare.deliveries", "channel", channel.name(), "outcome", "sent"));
            failed.put(channel, meters.counter("aftercare.deliveries", "channel", channel.name(), "outcome", "failed"));
        }
    }

    void count(Channel channel, boolean went) {
        (went ? sent : failed).get(channel).increment();
    }
}
