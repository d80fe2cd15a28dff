package io.github.smartfactory.support.program;

import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.Objects;
import java.util.Optional;

/**
 * How many are to be supported or selected.
 *
 * @param number how many; at least 1
 * @param unit of what
 * @param about whether the document says "about"
 * @param type of which support type; nothing for all
 * @param grounds what states it
 */
public record TargetCount(int number, Unit unit, boolean about, Optional<SupportType> type, Grounds grounds) {

    /** What is counted. */
    public enum Unit {
        /** 스마트공장: smart factories built. */
        FACTORIES("개 공장", "factories"),
        /** 기업: companies. */
        COMPANIES("개사", "companies"),
        /** 클러스터: clusters. */
        CLUSTERS("개 클러스터", "clusters"),
        /** 기관: institutions. */
        INSTITUTIONS("개 기관", "institutions"),
        /** 명: people. */
        PEOPLE("명", "people");

        private final Name label;

        Unit(String korean, String english) {
            this.label = Name.of(korean, english);
        }

        /**
         * What follows the number.
         *
         * @return the unit in Korean and English
         */
        public Name label() {
            return label;
        }
    }

    /** Checks the bound. */
    public TargetCount {
        if (number < 1) {
            throw new IllegalArgumentException("target must be at least 1: " + number);
        }
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * So many.
     *
     * @param number how many; at least 1
     * @param unit of what
     * @param clauses what states it
     * @return the target
     */
    public static TargetCount of(int number, Unit unit, String... clauses) {
        return new TargetCount(number, unit, false, Optional.empty(), Grounds.of(clauses));
    }

    /**
     * About so many.
     *
     * @param number how many; at least 1
     * @param unit of what
     * @param clauses what states it
     * @return the target
     */
    public static TargetCount about(int number, Unit unit, String... clauses) {
        return new TargetCount(number, unit, true, Optional.empty(), Grounds.of(clauses));
    }

    /**
     * This target for one support type.
     *
     * @param supportType the support type
     * @return the target
     */
    public TargetCount ofType(SupportType supportType) {
        return new TargetCount(number, unit, about, Optional.of(supportType), grounds);
    }
}
