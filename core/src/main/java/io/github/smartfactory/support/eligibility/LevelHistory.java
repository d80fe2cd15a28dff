package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which smart levels the projects of a company have used up: a project that does not exceed what earlier ones reached counts
 * for its level (D21-032, interpretation I25).
 *
 * @param targets the level that each support type aims at: what a project reached whose level is not known
 * @param projects the projects of the company; nothing if they are not known
 */
record LevelHistory(Map<SupportType, SmartLevel> targets, Optional<List<PriorProject>> projects) {

    /** Whether a project was at a level without exceeding what earlier ones had reached. */
    Truth isUsed(SmartLevel target) {
        return projects.map(all -> isUsed(target, all)).orElse(Truth.UNKNOWN);
    }

    private Truth isUsed(SmartLevel target, List<PriorProject> all) {
        Truth used = Truth.NO;
        Optional<SmartLevel> surely = Optional.empty();
        Optional<SmartLevel> perhaps = Optional.empty();
        List<PriorProject> inOrder = new ArrayList<>(all);
        inOrder.sort(Comparator.comparing(PriorProject::selected));
        for (PriorProject project : inOrder) {
            Optional<SmartLevel> level = project.reached().or(() -> Optional.ofNullable(targets.get(project.type())));
            Truth there = level.map(it -> Truth.of(it == target)).orElse(Truth.UNKNOWN);
            Truth before =
                    isAtLeast(surely, target) ? Truth.YES : isAtLeast(perhaps, target) ? Truth.UNKNOWN : Truth.NO;
            used = used.or(there.and(before));
            surely = highest(surely, level.orElse(SmartLevel.NONE));
            perhaps = highest(perhaps, level.orElse(SmartLevel.INTERMEDIATE_2));
        }
        return used;
    }

    private static boolean isAtLeast(Optional<SmartLevel> level, SmartLevel target) {
        return level.map(it -> it.compareTo(target) >= 0).orElse(false);
    }

    private static Optional<SmartLevel> highest(Optional<SmartLevel> before, SmartLevel level) {
        return before.filter(it -> it.compareTo(level) >= 0).or(() -> Optional.of(level));
    }
}
