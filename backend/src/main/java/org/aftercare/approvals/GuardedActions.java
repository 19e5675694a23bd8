package org.aftercare.approvals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;

import org.aftercare.kernel.Problem;
import org.aftercare.regulations.Guarded;
import org.aftercare.regulations.GuardedAction;

/** Every action that the features let regulations guard, and the facts each shows. */
@Singleton
class GuardedActions {
    private final Map<String, GuardedAction> byName = new TreeMap<>();
    private final ObjectMapper json;

    GuardedActions(@All List<Guarded> features, ObjectMapper json) {
        this.json = json;
        for (Guarded feature : features) {
            for (GuardedAction action : feature.actions()) {
                if (byName.put(action.name(), action) != null) {
                    throw new IllegalStateException(action.name() + " is declared twice");
                }
            }
        }
    }

    Optional<GuardedAction> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What the feature shows; it must be the record it declared. */
    Facts shown(GuardedAction action, Record facts) {
        if (!action.facts().isInstance(facts)) {
            throw new IllegalStateException(
                    action.name() + " does not show " + facts.getClass().getSimpleName());
        }
        return Facts.of(json.valueToTree(facts));
    }

    /** Those facts of an action that are known beforehand, by name. */
    Facts known(Map<String, ?> some) {
        return Facts.of(json.valueToTree(some));
    }

    /** What a client sends back of a refusal; 400 where these are not facts of the action. */
    Facts sent(GuardedAction action, JsonNode facts) {
        try {
            return shown(action, json.treeToValue(facts, action.facts()));
        } catch (JsonProcessingException | IllegalArgumentException other) {
            throw Problem.invalid("facts", "wrong-form");
        }
    }

    GuardedAction named(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(name + " is not declared"));
    }
}
