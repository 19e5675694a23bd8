package org.aftercare.parts.care;

import org.aftercare.parts.care.Deviation.Sort;

/** What is looked at every day, and what it is when it is not as it should be. */
public enum CheckPoint {
    /** Precautions: fire, theft, damp (8.3.4); water, sun, insects, damage (8.4.4.1). */
    fire(Group.precautions, Sort.hazard),
    theft(Group.precautions, Sort.hazard),
    damp(Group.precautions, Sort.hazard),
    water(Group.precautions, Sort.hazard),
    sun(Group.precautions, Sort.hazard),
    insects(Group.precautions, Sort.hazard),
    damage(Group.precautions, Sort.quality),
    /** What the books and cards say of the goods (8.4.4.2a). */
    information(Group.information, Sort.ledger),
    /** 8.4.5.6. */
    signs(Group.information, Sort.label),
    cleaned(Group.tidied, Sort.unusual),
    in_areas(Group.tidied, Sort.location),
    passages(Group.passages, Sort.passage),
    /** As the shift begins: found as it was left (8.4.5.8). */
    found_shut(Group.opening, Sort.hazard),
    windows_closed(Group.locking, Sort.hazard),
    door_locked(Group.locking, Sort.hazard);

    /** Points that one duty asks for together. */
    enum Group {
        precautions,
        information,
        tidied,
        passages,
        opening,
        locking
    }

    final Group group;
    final Sort sort;

    CheckPoint(Group group, Sort sort) {
        this.group = group;
        this.sort = sort;
    }
}
