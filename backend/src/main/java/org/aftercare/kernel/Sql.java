package org.aftercare.kernel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/**
 * Hot reads: one SELECT, its columns by name into the components of a record (camelCase from snake_case, jsonb into
 * nested records and lists). It reads what is committed; a command's own writes are seen after its commit.
 */
@ApplicationScoped
public class Sql {
    private final Map<Class<?>, RowShape> shapes = new ConcurrentHashMap<>();

    @Inject
    Pool pool;

    @Inject
    ObjectMapper json;

    /** All rows. Instants may be passed as they are; null where the SQL expects it. */
    public <R> Uni<List<R>> list(Class<R> type, String sql, Object... args) {
        RowShape shape = shapes.computeIfAbsent(type, record -> new RowShape(record, json));
        return pool.preparedQuery(shape.ask(sql)).execute(tuple(args)).map(rows -> {
            List<R> read = new ArrayList<>(rows.size());
            rows.forEach(row -> read.add(type.cast(shape.read(row.getDelegate()))));
            return Collections.unmodifiableList(read);
        });
    }

    /** The one row, or null. */
    public <R> Uni<R> one(Class<R> type, String sql, Object... args) {
        return list(type, sql, args).map(rows -> rows.isEmpty() ? null : rows.get(0));
    }

    /** The one row, or 404. */
    public <R> Uni<R> found(Class<R> type, String sql, Object... args) {
        return one(type, sql, args).onItem().ifNull().failWith(Problem::notFound);
    }

    /** The driver writes what it prepared back into the list, so the list must be one that can be written. */
    private static Tuple tuple(Object[] args) {
        List<Object> values = new ArrayList<>(args.length);
        for (Object arg : args) {
            values.add(arg instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : arg);
        }
        return Tuple.wrap(values);
    }
}
