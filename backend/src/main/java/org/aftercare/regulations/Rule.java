package org.aftercare.regulations;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.kernel.Bilingual;

/**
 * What an article demands, bound to what features offer. Conditions, moments and amounts are CEL expressions over the
 * event's payload ({@code event}), its time ({@code at}), the branch, the article's {@code params}, for what is already
 * open the payload that opened it ({@code opened}), and for gates the action's {@code facts}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Rule.Obligation.class, name = "obligation"),
    @JsonSubTypes.Type(value = Rule.Recurring.class, name = "recurring"),
    @JsonSubTypes.Type(value = Rule.Gate.class, name = "gate"),
    @JsonSubTypes.Type(value = Rule.Required.class, name = "required"),
    @JsonSubTypes.Type(value = Rule.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Rule.Counted.class, name = "record")
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Rule {
    /** Unique within the article; it stays when the rule is edited. */
    String key();

    /** What someone owes: opened, met, cancelled or broken by what happens, or reported done by hand. */
    sealed interface Duty extends Rule {
        /** As it stands on a list of things to do. */
        String zh();

        String en();

        List<On> met();

        boolean byHand();

        Owner owner();

        List<Pass> passes();

        List<Step> steps();

        default Bilingual name() {
            return new Bilingual(zh(), en());
        }
    }

    /**
     * A duty that an event opens.
     *
     * @param opens one event, or several; what they tell in common is seen
     * @param subject which of the event's subjects it is about
     * @param occurrence a text: owed once per subject and this; null: once per opening event
     * @param clock the name under which a feature shows the deadline as its own, or null
     * @param broken what breaks it at once (while something lasts)
     * @param visible how long before it is due it comes onto lists; null: at once
     */
    record Obligation(
            String key,
            String zh,
            String en,

            @JsonFormat(with = {Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY, Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED})
            List<On> opens,

            String subject,
            String occurrence,
            Due due,
            String clock,
            List<On> met,
            List<On> cancelled,
            List<On> broken,
            boolean byHand,
            Owner owner,
            List<Pass> passes,
            Ahead visible,
            List<Step> steps)
            implements Duty {
        public Obligation {
            opens = orNone(opens);
            met = orNone(met);
            cancelled = orNone(cancelled);
            broken = orNone(broken);
            passes = orNone(passes);
            steps = orNone(steps);
        }
    }

    /**
     * A duty that comes again.
     *
     * @param each company, branch, or the kind of thing that {@code begins} names
     * @param begins from when on a thing is looked after, one event or several (a thing that is looked after already is not
     *     begun again); none for company and branch: as long as the article is in force
     * @param until a moment after which no further one comes (a contract's end); null: none
     */
    record Recurring(
            String key,
            String zh,
            String en,
            String each,

            @JsonFormat(with = {Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY, Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED})
            List<On> begins,

            List<On> ends,
            String until,
            Cycle cycle,
            List<On> met,
            boolean byHand,
            Owner owner,
            List<Pass> passes,
            List<Step> steps)
            implements Duty {
        public Recurring {
            begins = orNone(begins);
            ends = orNone(ends);
            met = orNone(met);
            passes = orNone(passes);
            steps = orNone(steps);
        }
    }

    /**
     * What must hold, or who must have signed, before an action may happen.
     *
     * @param when whether it applies; null: always
     * @param partOf the guarded action on whose way this one lies: passing it proves nothing by itself, for one job is one
     *     piece of evidence; null: it does
     * @param condition what must hold; null: nothing but the signatures
     * @param refusal the sentence of the refusal; null: a general one
     */
    record Gate(
            String key,
            String action,
            String partOf,
            String when,
            String condition,
            Refusing refusal,
            Signatures signatures)
            implements Rule {}

    /** Fields of a guarded action's facts that must not be blank. */
    record Required(String key, String action, List<String> fields) implements Rule {}

    /** A number that a feature reads by name. */
    record Figure(String key, String figure, String value) implements Rule {}

    /**
     * Kept by these entries of the journal.
     *
     * @param of the guarded action that the entries tell: the article's gates on it then leave no evidence of their own,
     *     for one act is one piece of evidence; null: none
     */
    record Counted(String key, List<String> counts, String of) implements Rule {}

    /** An event, where the condition holds; null: always. */
    record On(String on, String when) {}

    /** See {@link Shape} for which of the parts each shape takes. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Due(Shape shape, String from, String amount, Unit unit, String quantity, String perDay, Boolean working) {}

    @Schema(name = "DueShape")
    enum Shape {
        office_hours,
        clock_hours,
        minutes,
        same_day,
        next_day,
        days,
        weeks,
        months,
        years,
        before,
        by_quantity,
        at,
        none
    }

    @Schema(name = "RuleUnit")
    enum Unit {
        minutes,
        hours,
        days,
        weeks,
        months,
        years
    }

    /** So long before something. */
    record Ahead(Unit unit, String amount) {}

    /** Who owes it: a role in the branch, or the person an expression names; the role where that names nobody. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Owner(String role, String person) {}

    /** After this event the duty is that person's; where {@code to} is null, the owner's as at first. */
    record Pass(String on, String when, String to) {}

    /** @param to owner, customer or a role; @param notice the kind of notice, null for the usual one */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Step(Doing action, When when, Unit unit, String amount, String to, String notice) {
        public enum Doing {
            remind,
            escalate,
            tell
        }

        public enum When {
            /** It is due. */
            before,
            /** It was due. */
            after,
            /** After it was opened, whether it has a due time or not. */
            opened
        }

        public Step(
                @JsonProperty("do") Doing action,
                @JsonProperty("when") When when,
                @JsonProperty("unit") Unit unit,
                @JsonProperty("amount") String amount,
                @JsonProperty("to") String to,
                @JsonProperty("notice") String notice) {
            this.action = action;
            this.when = when;
            this.unit = unit;
            this.amount = amount;
            this.to = to;
            this.notice = notice;
        }

        @JsonProperty("do")
        @Override
        public Doing action() {
            return action;
        }
    }

    record Refusing(String zh, String en, String code) {}

    /** @param by roles, in order where the mode says so */
    record Signatures(Mode mode, List<String> by) {
        enum Mode {
            all,
            any,
            in_order
        }
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
