package org.aftercare.parts.purchasing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

/** Finds suppliers by the names people type; one that is not known yet is added. In the caller's transaction. */
@ApplicationScoped
class Suppliers {
    /** The one of this name; null for none. */
    Uni<Supplier> named(String name) {
        return name == null || name.isBlank()
                ? Uni.createFrom().nullItem()
                : named(List.of(name)).map(found -> found.get(name.strip()));
    }

    /** By name, without the blanks around it. */
    Uni<Map<String, Supplier>> named(Collection<String> names) {
        List<String> wanted = names.stream().map(String::strip).distinct().toList();
        if (wanted.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Supplier.<Supplier>list("name in ?1", wanted).chain(known -> {
            Map<String, Supplier> there = byName(known.stream());
            List<Supplier> others = wanted.stream()
                    .filter(name -> !there.containsKey(name))
                    .map(name -> Supplier.named(null, name))
                    .toList();
            return others.isEmpty()
                    ? Uni.createFrom().item(there)
                    : PanacheEntityBase.persist(others)
                            .replaceWith(() -> byName(Stream.concat(known.stream(), others.stream())));
        });
    }

    private static Map<String, Supplier> byName(Stream<Supplier> suppliers) {
        return suppliers.collect(Collectors.toMap(supplier -> supplier.name, Function.identity()));
    }
}
