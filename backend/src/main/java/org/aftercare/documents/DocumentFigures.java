package org.aftercare.documents;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.FigureNames;

/** Within how many months a shop is to be checked again (5.1.2.3b). */
@ApplicationScoped
class DocumentFigures implements FigureNames {
    static final String CHECK_MONTHS = "documents.shop_check_months";

    @Override
    public List<String> figures() {
        return List.of(CHECK_MONTHS);
    }
}
