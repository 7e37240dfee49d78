package dev.mubiao.prereview.unseen;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row or sentence of unseen-faults.yaml. */
final class FaultPattern extends RowPattern {

    private static final Map<String, String> FORMS = Map.of(
            "CS26", "changshou-2026",
            "CS24", "changshou-2024",
            "HG", "hangu-2025",
            "LK", "lukou-2026",
            "PL", "pingluo-2026");
    private static final String LEVELS = "CS26 HG LK PL";

    String rule = "";
    Severity severity = Severity.QUESTION;
    String what = "";
    String quoted = "";

    @Nullable
    String goal;

    @Nullable
    String overview;

    boolean alone;

    @JsonProperty("in")
    private String forms = LEVELS;

    /** Ids of the forms in which it is a fault. */
    List<String> formIds() {
        return formIds(forms);
    }

    static List<String> formIds(String forms) {
        return words(forms).stream().map(FORMS::get).toList();
    }
}
