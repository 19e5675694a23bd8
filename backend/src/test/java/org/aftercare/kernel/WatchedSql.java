package org.aftercare.kernel;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;

import org.aftercare.guards.Watch;

/** Reads, in whose text one branch filter at a time can be made to let every branch pass. */
@Alternative
@ApplicationScoped
public class WatchedSql extends Sql {
    private static final Pattern FILTER = Pattern.compile("\\$(\\d+)::uuid is null or");

    @Inject
    CurrentVertxRequest request;

    @Override
    public <R> Uni<List<R>> list(Class<R> type, String sql, Object... args) {
        return super.list(type, watched(type, sql, args), args);
    }

    /** A filter is a branch's where what it compares with is the caller's branch. */
    private String watched(Class<?> type, String sql, Object... args) {
        var now = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        String cell = now == null ? null : now.request().getHeader("X-Cell");
        if (cell == null) {
            return sql;
        }
        UUID branch = UUID.fromString(now.request().getHeader("X-Branch"));
        Matcher filter = FILTER.matcher(sql);
        StringBuilder opened = new StringBuilder();
        int nth = 0;
        while (filter.find()) {
            int at = Integer.parseInt(filter.group(1)) - 1;
            String keep = filter.group();
            if (at < args.length && branch.equals(args[at])) {
                String guard = "sql " + type.getName().replaceFirst("^org\\.aftercare\\.", "") + " filter " + ++nth
                        + " of " + Integer.toHexString(sql.hashCode());
                Watch.reach(guard, cell);
                keep = Watch.isRemoved(guard) ? "true or " + keep : keep;
            }
            filter.appendReplacement(opened, Matcher.quoteReplacement(keep));
        }
        return filter.appendTail(opened).toString();
    }
}
