package dev.mubiao.approval.signoff;

import dev.mubiao.bpmn.StepVerb;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The grade of a target in review (优, 良, 中, 差) and the decision that follows from it. */
public enum Grade {
    /** 优. */
    EXCELLENT("优", StepVerb.AGREE),
    /** 良. */
    GOOD("良", StepVerb.AGREE),
    /** 中. */
    FAIR("中", StepVerb.RETURN),
    /** 差. */
    POOR("差", StepVerb.REJECT);

    private final String character;
    private final StepVerb consequence;

    Grade(String character, StepVerb consequence) {
        this.character = character;
        this.consequence = consequence;
    }

    /** The verb that a reviewer who gives this grade decides with. */
    public StepVerb consequence() {
        return consequence;
    }

    /** What grades come to together: the worst of them; empty if there is none. */
    public static Optional<Grade> worst(Collection<Grade> grades) {
        return grades.stream().max(Grade::compareTo);
    }

    /** Key of its name in the message bundles. */
    public String key() {
        return "approval.grade." + name();
    }

    /** By its name in any case or its Chinese character. */
    public static Optional<Grade> of(String text) {
        String wanted = text.strip();
        return Arrays.stream(values())
                .filter(grade -> grade.character.equals(wanted) || grade.name().equals(wanted.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
