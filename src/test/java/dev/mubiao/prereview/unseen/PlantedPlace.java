package dev.mubiao.prereview.unseen;

import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.Indicator;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a fault was planted: in rows, or in a text; nowhere if something is left out.
 *
 * @param quoted what a finding may name instead of pointing at a row; empty if any place will do
 */
record PlantedPlace(List<DraftRow> rows, String quoted) {

    /** Something is missing, so that no place can be named. */
    static final PlantedPlace ANYWHERE = new PlantedPlace(List.of(), "");

    static PlantedPlace in(DraftRow... rows) {
        return new PlantedPlace(List.of(rows), "");
    }

    static PlantedPlace text(String quoted) {
        return new PlantedPlace(List.of(), quoted);
    }

    boolean namedBy(Finding finding, TargetDraft target, List<Indicator> indicators) {
        if (rows.isEmpty() && quoted.isEmpty()) {
            return true;
        }
        boolean points = rows.stream()
                .map(row -> indicators.get(target.rows.indexOf(row)).id())
                .anyMatch(row -> finding.spots().stream()
                        .anyMatch(spot -> spot.cell() instanceof IndicatorRef ref
                                && ref.row().equals(row)));
        return points || wanted().stream().anyMatch(text -> says(finding, text));
    }

    private List<String> wanted() {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.name));
        if (!quoted.isEmpty()) {
            texts.add(quoted);
        }
        return texts;
    }

    private static boolean says(Finding finding, String text) {
        return finding.spots().stream().map(SheetLocation::text).anyMatch(each -> each.contains(text))
                || finding.arguments().stream().anyMatch(each -> each.toString().contains(text));
    }

    @Override
    public String toString() {
        return rows.isEmpty() ? quoted : rows.toString();
    }
}
