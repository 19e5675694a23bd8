package org.aftercare.billing.penalties;

import java.util.UUID;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.regulations.Article;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Person;

/**
 * On whom a penalty falls.
 *
 * @param personId null: on the unit
 * @param name the person's, or the unit's
 */
record Fallen(UUID personId, UUID branchId, String name) {
    /** 400 where nobody is named, or somebody who is not known. */
    static Uni<Fallen> on(UUID personId, UUID branchId) {
        if (personId != null) {
            return Person.<Person>findById(personId).map(person -> {
                if (person == null) {
                    throw Problem.invalid("personId", "not-known");
                }
                return new Fallen(person.id, person.branchId, person.name);
            });
        }
        if (branchId == null) {
            throw Problem.invalid("personId", "penalty-on-nobody");
        }
        return Branch.<Branch>findById(branchId).map(branch -> {
            if (branch == null) {
                throw Problem.invalid("branchId", "not-known");
            }
            return new Fallen(null, branch.id, branch.name);
        });
    }

    /** 400 where the article is not known. */
    static Uni<Void> byArticle(UUID articleId) {
        return articleId == null
                ? Uni.createFrom().voidItem()
                : Article.<Article>findById(articleId)
                        .invoke(article -> {
                            if (article == null) {
                                throw Problem.invalid("articleId", "not-known");
                            }
                        })
                        .replaceWithVoid();
    }
}
