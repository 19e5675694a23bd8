package org.aftercare.staff;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;

/**
 * Where people outside reach this installation: the one place that says it. As configured; else as the company's settings
 * say, which begin with the address at which it was founded. A request's Host is never believed: anybody can write one.
 */
@ApplicationScoped
public class PublicAddress {
    private static final int LONGEST = 200;

    @ConfigProperty(name = "aftercare.public-url")
    Supplier<Optional<String>> configured;

    @Inject
    Sql sql;

    private record Row(String publicUrl) {}

    /** Such as https://service.example.com, without a slash at its end; null: nobody has said it. */
    public Uni<String> known() {
        String fixed = configured();
        return fixed != null
                ? Uni.createFrom().item(fixed)
                : sql.list(Row.class, "select public_url from company")
                        .map(rows -> rows.isEmpty() || rows.get(0).publicUrl().isEmpty()
                                ? null
                                : rows.get(0).publicUrl());
    }

    /** Null: the company's settings decide. */
    String configured() {
        return configured
                .get()
                .filter(address -> !address.isBlank())
                .map(PublicAddress::read)
                .orElse(null);
    }

    /** The address as it is kept, empty for none; 400 for what no browser could open. */
    static String checked(String given) {
        if (given == null || given.isBlank()) {
            return "";
        }
        String address = read(given);
        if (address == null) {
            throw Problem.invalid("publicUrl", "address-not-absolute");
        }
        return address;
    }

    /** What a browser says it stands at, where others can stand there too; else empty. */
    static String learnt(String origin) {
        String address = origin == null ? null : read(origin);
        if (address == null) {
            return "";
        }
        String host = URI.create(address).getHost();
        boolean ownMachine = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        return ownMachine ? "" : address;
    }

    /** Scheme, host and port; null where it is no such address. */
    public static String read(String given) {
        try {
            URI address = URI.create(given.strip());
            String path = address.getPath() == null ? "" : address.getPath();
            boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            boolean bare = path.isEmpty() || path.equals("/");
            boolean more = address.getQuery() != null || address.getFragment() != null || address.getUserInfo() != null;
            return web && bare && !more && address.getHost() != null && given.length() <= LONGEST
                    ? address.getScheme() + "://" + address.getAuthority()
                    : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
