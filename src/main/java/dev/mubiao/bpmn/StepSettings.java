package dev.mubiao.bpmn;

import dev.mubiao.targets.content.SheetSection;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a step is to be handled, as its user task in the model says it in extension properties. A step that an
 * administrator draws works by these alone.
 *
 * @param who who decides; several people decide together if {@code countersign} says how
 * @param fallback who does it if nobody else is found
 * @param whenSubmitter what happens if only the submitter himself could decide
 * @param once whether somebody who agreed to the same revision at another step need not agree again
 * @param countersign how several signers decide together; null if whoever comes first decides alone
 * @param workingDays the deadline, 0 for none
 * @param graded whether the decision needs a grade, which then says which verb is possible
 * @param bulk whether many targets can be decided at once
 * @param editable the sections of the sheet that the preparer may change where he corrects
 */
public record StepSettings(
        Stage stage,
        AssignmentRule who,
        Set<StepVerb> verbs,
        int workingDays,
        AssignmentRule fallback,
        WhenSubmitter whenSubmitter,
        boolean once,
        @Nullable Countersign countersign,
        boolean graded,
        boolean bulk,
        Set<SheetSection> editable) {

    /** Which sections may be changed; without it all may be. */
    public static final String EDITABLE = "editable";

    /** The names that a step's properties may have. */
    public static final Set<String> PROPERTIES = Set.of(
            "stage",
            "who",
            "verbs",
            "workingDays",
            "fallback",
            "whenSubmitter",
            "repeat",
            "countersign",
            "graded",
            "bulk",
            EDITABLE);

    /** What happens if only the submitter himself could decide. */
    public enum WhenSubmitter {
        /** The fallback decides. */
        FALLBACK,
        /** His superior decides; the fallback if he has none. */
        SUPERIOR,
        /** The step is passed over. */
        SKIP
    }

    private static final int LONGEST_DEADLINE = 250;

    public StepSettings {
        verbs = Set.copyOf(verbs);
        editable = Set.copyOf(editable);
    }

    /** The same step, but somebody else is asked. */
    public StepSettings asking(AssignmentRule other) {
        return new StepSettings(
                stage, other, verbs, workingDays, fallback, whenSubmitter, once, countersign, graded, bulk, editable);
    }

    /** @throws InvalidStepException naming the property that is missing or wrong */
    public static StepSettings of(Map<String, String> properties) {
        properties.keySet().stream()
                .filter(name -> !PROPERTIES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidStepException(name);
                });
        return new StepSettings(
                read("stage", properties, null, Stage::valueOf),
                read("who", properties, null, AssignmentRule::of),
                read("verbs", properties, null, StepSettings::verbs),
                read("workingDays", properties, "0", StepSettings::days),
                read("fallback", properties, "ADMINISTRATOR", AssignmentRule::fallback),
                read(
                        "whenSubmitter",
                        properties,
                        "fallback",
                        word -> WhenSubmitter.valueOf(word.toUpperCase(Locale.ROOT))),
                read("repeat", properties, "each", StepSettings::once),
                properties.containsKey("countersign") ? read("countersign", properties, null, Countersign::of) : null,
                read("graded", properties, "false", StepSettings::flag),
                read("bulk", properties, "false", StepSettings::flag),
                properties.containsKey(EDITABLE)
                        ? read(EDITABLE, properties, null, StepSettings::sections)
                        : EnumSet.allOf(SheetSection.class));
    }

    private static <T> T read(
            String name, Map<String, String> properties, @Nullable String otherwise, Function<String, T> reader) {
        String value = properties.getOrDefault(name, otherwise);
        try {
            if (value != null) {
                return reader.apply(value.strip());
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidStepException(name, e);
        }
        throw new InvalidStepException(name);
    }

    private static Set<StepVerb> verbs(String list) {
        return Arrays.stream(list.split(","))
                .map(verb -> StepVerb.of(verb.strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<SheetSection> sections(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(section -> SheetSection.valueOf(section.strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int days(String value) {
        int days = Integer.parseInt(value);
        if (days < 0 || days > LONGEST_DEADLINE) {
            throw new IllegalArgumentException("out of range: " + days);
        }
        return days;
    }

    private static boolean once(String value) {
        if (!value.equals("once") && !value.equals("each")) {
            throw new IllegalArgumentException("neither once nor each: " + value);
        }
        return value.equals("once");
    }

    private static boolean flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("neither true nor false: " + value);
        }
        return value.equals("true");
    }
}
