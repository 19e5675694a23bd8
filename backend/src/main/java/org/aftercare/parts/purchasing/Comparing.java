package org.aftercare.parts.purchasing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.parts.purchasing.PurchaseForms.CompareQuotes;

/** Quotes of several suppliers for one order, and the choice among them (10.3.10c, d). In the caller's transaction. */
@ApplicationScoped
class Comparing {
    @Inject
    Suppliers suppliers;

    @Inject
    PurchaseOrders orders;

    @Inject
    Clock clock;

    /** All quotes at once; the chosen one's supplier is whom it will be placed with (10.3.10c). */
    Uni<UUID> compare(UUID id, CompareQuotes form) {
        if (form.quotes().stream().filter(quote -> quote.chosen()).count() > 1) {
            throw Problem.invalid("quotes", "one-quote-chosen");
        }
        List<String> names =
                form.quotes().stream().map(quote -> quote.supplier()).toList();
        return orders.forChange(id)
                .invoke(PurchaseOrder::mustBeWanted)
                .chain(order -> suppliers.named(names).chain(named -> {
                    List<PurchaseQuote> quotes = form.quotes().stream()
                            .map(quote -> PurchaseQuote.of(
                                    id,
                                    named.get(quote.supplier().strip()).id,
                                    quote.price(),
                                    quote.quotedOn(),
                                    quote.chosen()))
                            .toList();
                    if (quotes.stream()
                                    .map(quote -> quote.supplierId)
                                    .distinct()
                                    .count()
                            < quotes.size()) {
                        throw Problem.invalid("quotes", "quotes-of-one-supplier");
                    }
                    order.choiceReason = Purchasing.text(form.reason());
                    order.changes++;
                    quotes.stream().filter(quote -> quote.chosen).forEach(quote -> order.supplierId = quote.supplierId);
                    return PurchaseQuote.delete("orderId", id)
                            .chain(() ->
                                    quotes.isEmpty() ? Uni.createFrom().voidItem() : PanacheEntityBase.persist(quotes));
                }))
                .replaceWith(id);
    }
}
