package org.aftercare.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Table rows as JSON and back, within the open session: PostgreSQL does the columns. */
@ApplicationScoped
public class Rows {
    @Inject
    ObjectMapper json;

    /** @param sql answers one column, a row as JSON text */
    public <R> Uni<List<R>> read(Class<R> type, String sql, Map<String, Object> values) {
        return Panache.getSession().chain(session -> {
            Mutiny.SelectionQuery<String> query = session.createNativeQuery(sql, String.class);
            values.forEach(query::setParameter);
            return query.getResultList()
                    .map(texts -> texts.stream().map(text -> parse(type, text)).toList());
        });
    }

    /** @param sql takes {@code :rows} and answers one column of text */
    public Uni<List<String>> write(String sql, Collection<?> written) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql, String.class)
                        .setParameter("rows", json(written))
                        .getResultList());
    }

    public String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    public List<String> texts(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private <R> R parse(Class<R> type, String text) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }
}
