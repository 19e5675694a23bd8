package org.aftercare.warranties.works;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.FigureNames;

/** For how many years works are under warranty where nothing else was agreed (15.0.1a). */
@ApplicationScoped
class WorksFigures implements FigureNames {
    static final String YEARS = "warranties.works_years";

    @Override
    public List<String> figures() {
        return List.of(YEARS);
    }
}
