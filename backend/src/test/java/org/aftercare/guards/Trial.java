package org.aftercare.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Cells asked and judged, many at a time. */
final class Trial {
    private static final int AT_ONCE = 8;

    private final Line line;

    Trial(Line line) {
        this.line = line;
    }

    /** What was wrong, one line a cell. */
    List<String> of(List<Cell> cells) {
        List<CompletableFuture<String>> running = new ArrayList<>();
        for (Cell cell : cells) {
            running.add(judged(cell, null));
        }
        return running.stream()
                .map(CompletableFuture::join)
                .filter(wrong -> wrong != null)
                .toList();
    }

    /** As {@link #of}, each request bearing its cell's place in the list. */
    List<String> numbered(List<Cell> cells) {
        List<CompletableFuture<String>> running = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            running.add(judged(cells.get(i), i));
        }
        return running.stream()
                .map(CompletableFuture::join)
                .filter(wrong -> wrong != null)
                .toList();
    }

    /** For each of them, in their order, whether it finds something wrong. */
    List<Boolean> whichAreWrong(List<Cell> cells) {
        List<CompletableFuture<String>> running =
                cells.stream().map(cell -> judged(cell, 0)).toList();
        return running.stream()
                .map(CompletableFuture::join)
                .map(wrong -> wrong != null)
                .toList();
    }

    /** True as soon as one of them finds something wrong; the requests bear a number, so that all guards listen. */
    boolean findsWrong(List<Cell> cells) {
        for (int from = 0; from < cells.size(); from += AT_ONCE) {
            List<CompletableFuture<String>> running = new ArrayList<>();
            for (Cell cell : cells.subList(from, Math.min(cells.size(), from + AT_ONCE))) {
                running.add(judged(cell, 0));
            }
            if (running.stream().map(CompletableFuture::join).anyMatch(wrong -> wrong != null)) {
                return true;
            }
        }
        return false;
    }

    /** Completes with what is wrong, or null. */
    private CompletableFuture<String> judged(Cell cell, Integer number) {
        List<CompletableFuture<Answer>> answers =
                cell.asks().stream().map(ask -> line.send(ask, number)).toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(all -> {
                    String wrong = cell.judge()
                            .apply(answers.stream().map(CompletableFuture::join).toList());
                    return wrong == null ? null : cell + "\n    " + wrong;
                });
    }
}
