package dev.mubiao.prereview.unseen;

import dev.mubiao.forms.layout.Field;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The faults of unseen-faults.yaml. */
final class PatternFaults {

    private PatternFaults() {}

    static List<UnseenFault> all() {
        return Stream.concat(
                        TradeLexicon.ROW_FAULTS.stream().map(PatternFaults::row),
                        TradeLexicon.TEXT_FAULTS.stream().map(PatternFaults::text))
                .toList();
    }

    static UnseenFault row(FaultPattern pattern) {
        return new UnseenFault(
                pattern.rule,
                pattern.severity,
                pattern.what,
                pattern.formIds(),
                (target, random) -> row(pattern, target, random));
    }

    private static UnseenFault text(FaultPattern pattern) {
        return new UnseenFault(
                pattern.rule,
                pattern.severity,
                pattern.what,
                pattern.formIds(),
                (target, random) -> text(pattern, target, random));
    }

    static @Nullable PlantedPlace row(RowPattern pattern, TargetDraft target, Random random) {
        Wording wording = new Wording(target, random);
        for (ProjectItem item : target.items) {
            if (pattern.suits(target.trade, item)) {
                DraftRow row = wording.row(pattern, item);
                if (target.rows.stream().noneMatch(other -> other.name.equals(row.name))) {
                    target.add(row);
                    RowWeights.share(target);
                    return PlantedPlace.in(row);
                }
            }
        }
        return null;
    }

    static PlantedPlace text(FaultPattern pattern, TargetDraft target, Random random) {
        Wording wording = new Wording(target, random);
        ProjectItem main = target.main();
        if (pattern.goal != null) {
            if (pattern.alone) {
                target.goals.clear();
            }
            target.goals.add(wording.fill(pattern.goal, main));
        }
        if (pattern.overview != null) {
            String before = target.fields.getOrDefault(Field.OVERVIEW, "");
            target.fields.put(Field.OVERVIEW, before + wording.fill(pattern.overview, main));
        }
        return PlantedPlace.text(wording.fill(pattern.quoted, main));
    }
}
