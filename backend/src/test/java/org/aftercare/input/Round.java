package org.aftercare.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

import org.aftercare.input.Asked.Must;

/** Sends the requests of one operation and watches what is committed: nothing by a refused one. */
final class Round {
    /** Refused sign-ins are counted on purpose: after some the account waits. */
    private static final Set<String> COUNTS_REFUSALS = Set.of("signIn");

    private static final int GROUP = 20;
    private static final int PATIENCE = 3;

    record Result(ApiOperation operation, int sent, int accepted, List<Finding> findings) {}

    private record Heard(Asked asked, Answer answer) {}

    private final ExecutorService lines;
    private final Server server;
    private final People people;
    private final Judge judge;
    private final DatabaseWatch watch;
    private final Runnable beforeEach;

    Round(ExecutorService lines, Server server, People people, Judge judge, DatabaseWatch watch, Runnable beforeEach) {
        this.lines = lines;
        this.server = server;
        this.people = people;
        this.judge = judge;
        this.watch = watch;
        this.beforeEach = beforeEach;
    }

    /** Those that must be refused: nothing may be committed by any of them. */
    Result refused(ApiOperation operation, List<Asked> requests) {
        people.signIn(beforeEach);
        List<Finding> findings = new ArrayList<>();
        long mark = watch.mark();
        int accepted = heard(send(requests), findings);
        if (accepted == 0 && !COUNTS_REFUSALS.contains(operation.id()) && watch.commitsSince(mark) > 0) {
            findings.addAll(whoLeftIt(requests));
        }
        return new Result(operation, requests.size(), accepted, findings);
    }

    /** The others, in small groups: whatever is committed belongs to one that was accepted. */
    Result others(ApiOperation operation, List<Asked> requests) {
        List<Finding> findings = new ArrayList<>();
        int accepted = 0;
        for (int from = 0; from < requests.size(); from += GROUP) {
            people.signIn(beforeEach);
            accepted += group(operation, requests.subList(from, Math.min(requests.size(), from + GROUP)), findings);
        }
        return new Result(operation, requests.size(), accepted, findings);
    }

    private int group(ApiOperation operation, List<Asked> group, List<Finding> findings) {
        long mark = watch.mark();
        List<Heard> heard = send(group);
        int accepted = heard(heard, findings);
        if (!COUNTS_REFUSALS.contains(operation.id()) && watch.commitsSince(mark) > 0) {
            findings.addAll(whoLeftIt(heard.stream()
                    .filter(one -> operation.reads() || !one.answer().accepted())
                    .map(Heard::asked)
                    .toList()));
        }
        return accepted;
    }

    /** The refused ones once more, one by one. */
    private List<Finding> whoLeftIt(List<Asked> refused) {
        List<Finding> found = new ArrayList<>();
        Map<String, String> before = null;
        for (Asked asked : refused) {
            long mark = watch.mark();
            Answer answer = ask(asked);
            if (watch.commitsSince(mark) == 0) {
                continue;
            }
            if (before == null) {
                before = watch.checksum();
                answer = ask(asked);
            }
            // A lock that was taken and given back commits too: only rows count.
            Map<String, String> after = watch.checksum();
            List<String> tables = DatabaseWatch.differing(before, after);
            before = after;
            if (tables.stream().anyMatch(table -> table.contains(Nasty.INJECTED))) {
                found.add(Finding.of(FaultClass.INJECTION, asked, answer, "a statement was run: " + tables));
            } else if (!tables.isEmpty() && (asked.operation().reads() || !answer.accepted())) {
                found.add(Finding.of(FaultClass.RESIDUE, asked, answer, "left something in " + tables));
            }
        }
        return found;
    }

    private int heard(List<Heard> all, List<Finding> findings) {
        int accepted = 0;
        for (Heard one : all) {
            if (one.answer().accepted()) {
                accepted++;
            }
            if (one.answer().status() == 401 && one.asked().who() != null) {
                people.signedOut(one.asked().who());
                if (one.asked().must() == Must.BE_FORBIDDEN) {
                    continue;
                }
            }
            findings.addAll(judge.judge(one.asked(), one.answer()));
        }
        return accepted;
    }

    private List<Heard> send(List<Asked> requests) {
        List<Callable<Heard>> calls = requests.stream()
                .map(asked -> (Callable<Heard>) () -> new Heard(asked, ask(asked)))
                .toList();
        try {
            List<Heard> heard = new ArrayList<>();
            for (var done : lines.invokeAll(calls)) {
                heard.add(done.get());
            }
            return heard;
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Answer ask(Asked asked) {
        if (asked.operation().isPublic()) {
            beforeEach.run();
        }
        Answer answer = server.ask(asked, people.token(asked.who()));
        // 503 with Retry-After is what a busy machine says; whoever is told so asks again.
        for (int again = 0; again < PATIENCE && isBusy(answer); again++) {
            answer = server.ask(asked, people.token(asked.who()));
        }
        return answer;
    }

    private static boolean isBusy(Answer answer) {
        return answer.status() == 503 && answer.headers().containsKey("retry-after");
    }
}
