package org.aftercare.staff.phone;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.regulations.FigureNames;

/** By which ring the phone is to be answered (6.7a). */
@ApplicationScoped
class PhoneFigures implements FigureNames {
    static final String RINGS = "staff.phone_rings";

    @Override
    public List<String> figures() {
        return List.of(RINGS);
    }
}
