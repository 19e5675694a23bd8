package org.aftercare.parts.tools;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.Stores;
import org.aftercare.parts.tools.ToolForms.AddTool;
import org.aftercare.parts.tools.ToolForms.ChangeTool;

/** The list of tools of a branch. In the caller's transaction. */
@ApplicationScoped
public class Tools {
    @Inject
    Stores stores;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    Uni<UUID> add(AddTool form) {
        return stores.visible(form.storeId()).chain(store -> {
            Tool tool = Tool.added(Ids.orNext(form.id()), store.branchId, form, clock.instant());
            return tool.persistAndFlush()
                    .chain(() -> record(ToolEvents.ADDED, tool))
                    .replaceWith(tool.id);
        });
    }

    Uni<UUID> change(UUID id, ChangeTool form) {
        return visible(id)
                .invoke(tool -> {
                    ifMatch.require(tool.version);
                    tool.change(form);
                })
                .chain(tool -> record(ToolEvents.CHANGED, tool))
                .replaceWith(id);
    }

    /** It is repaired, and may be lent again. */
    Uni<UUID> mend(UUID id) {
        return visible(id)
                .invoke(Tool::mend)
                .chain(tool -> record(ToolEvents.MENDED, tool))
                .replaceWith(id);
    }

    Uni<UUID> scrap(UUID id) {
        return visible(id)
                .invoke(Tool::scrap)
                .chain(tool -> record(ToolEvents.SCRAPPED, tool))
                .replaceWith(id);
    }

    /** Locked; 404 where it is another branch's. */
    Uni<Tool> visible(UUID id) {
        return Tool.locked(id).invoke(tool -> caller.mustSee(tool.branchId));
    }

    /** For a creating request that was sent again. */
    Uni<Boolean> isThere(UUID id) {
        return Tool.<Tool>findById(id).map(tool -> {
            if (tool != null && !caller.sees(tool.branchId)) {
                throw Problem.notFound();
            }
            return tool != null;
        });
    }

    private Uni<Void> record(String kind, Tool tool) {
        return journal.record(
                kind,
                tool.branchId,
                new ToolEvents.Named(tool.code, tool.name, tool.model),
                Subject.of("tool", tool.id));
    }
}
