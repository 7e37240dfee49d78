package dev.mubiao.prereview.rules.completeness;

import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.targets.content.CellEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PR-116: a label is not the form's own. */
public final class FormLabelRule implements Rule {

    private static final int HEADER_LABELS = 3;

    @Override
    public String id() {
        return "PR-116";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        IndicatorTable table = reviewedSheet.table();
        if (table == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (ReviewedRow reviewedRow : reviewedSheet.rows()) {
            level(
                    reviewedRow,
                    IndicatorField.LEVEL1,
                    reviewedRow.indicator().level1(),
                    table::level1,
                    seen,
                    findingCollector);
            level(
                    reviewedRow,
                    IndicatorField.LEVEL2,
                    reviewedRow.indicator().level2(),
                    table::level2,
                    seen,
                    findingCollector);
        }
        for (int i = 0; i < reviewedSheet.source().lines().size(); i++) {
            header(table, reviewedSheet.source(), i, findingCollector);
        }
        for (FieldBinding binding : reviewedSheet.variant().bindings()) {
            LabelCell label = binding.label();
            if (label != null && !label.aliases().isEmpty()) {
                printed(label, reviewedSheet.source(), findingCollector);
            }
        }
    }

    private interface Lookup {
        Optional<IndicatorLevel> find(String label);
    }

    /** Each label is remarked once, where it stands first. */
    private static void level(
            ReviewedRow reviewedRow,
            IndicatorField field,
            @Nullable String label,
            Lookup levels,
            Set<String> seen,
            FindingCollector findingCollector) {
        String bare = Folding.bare(label);
        if (bare.isEmpty() || !seen.add(field + bare)) {
            return;
        }
        Optional<IndicatorLevel> level = levels.find(bare);
        if (level.isEmpty()) {
            findingCollector.found("unknown", reviewedRow.spot(field), bare);
        } else if (!level.get().label().equals(bare)) {
            String standard = level.get().label();
            findingCollector.fixable(
                    misspelt(bare, standard) ? "misspelt" : "variant",
                    reviewedRow.spot(field),
                    FindingCollector.Fix.of("label", standard, new CellEdit(reviewedRow.cell(field), standard)),
                    bare,
                    standard);
        }
    }

    /** One character for another: a slip of the pen rather than another way to say it. */
    private static boolean misspelt(String label, String standard) {
        if (label.length() != standard.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) != standard.charAt(i)) {
                different++;
            }
        }
        return different == 1;
    }

    private static void header(
            IndicatorTable table, DocumentExcerpt documentExcerpt, int index, FindingCollector findingCollector) {
        String[] cells = documentExcerpt.lines().get(index).split("\t");
        List<IndicatorColumn> found = new ArrayList<>();
        IndicatorColumn twice = null;
        for (String cell : cells) {
            IndicatorColumn column = column(table, Folding.bare(cell));
            if (column != null) {
                twice = found.contains(column) ? column : twice;
                found.add(column);
            }
        }
        if (twice != null && found.size() >= HEADER_LABELS) {
            String missing = table.columns().stream()
                    .filter(column -> !found.contains(column))
                    .map(IndicatorColumn::label)
                    .findFirst()
                    .orElse("");
            findingCollector.found("column-twice", documentExcerpt.spot(index, twice.label()), twice.label(), missing);
        }
    }

    private static @Nullable IndicatorColumn column(IndicatorTable table, String text) {
        for (IndicatorColumn column : table.columns()) {
            if (Folding.bare(column.label()).equals(text) || column.aliases().contains(text)) {
                return column;
            }
        }
        return null;
    }

    private static void printed(LabelCell label, DocumentExcerpt documentExcerpt, FindingCollector findingCollector) {
        for (int i = 0; i < documentExcerpt.lines().size(); i++) {
            for (String cell : documentExcerpt.lines().get(i).split("\t")) {
                String bare = Folding.bare(cell).replace(":", "");
                boolean alias = label.aliases().stream()
                        .anyMatch(other -> Folding.bare(other).replace(":", "").equals(bare));
                if (alias) {
                    findingCollector.found("label", documentExcerpt.spot(i, cell.strip()), cell.strip(), label.label());
                }
            }
        }
    }
}
