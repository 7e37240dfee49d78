package dev.mubiao.prereview.rules.feasibility;

import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.Rule;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.prereview.rules.completeness.VagueGoalRule;
import dev.mubiao.targets.cell.FieldRef;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-408, assisted: a basis that cites nothing or has run out, or an implementing unit that is none. */
public final class WeakBasisRule implements Rule {

    private static final Pattern CITED = Pattern.compile("《|〔|号|法|条例|规定|办法|纪要|批复|通知");
    private static final Pattern RUN_OUT = Pattern.compile("(?:19|20)[0-9]{2}[—\\-~至到](?:20[0-9]{2})");
    private static final Pattern UNIT =
            Pattern.compile("局|委|办|学|中心|站|所|院|校|会|公司|政府|部|厅|处|社|队|馆|园|库|镇|街道|乡|村|室|厂|段|台|医|银行|集团");

    @Override
    public String id() {
        return "PR-408";
    }

    @Override
    public void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        SheetLocation basis = reviewedSheet.basis();
        if (reviewedSheet.variant().has(Field.LEGAL_BASIS) && !basis.text().isBlank()) {
            Matcher span = RUN_OUT.matcher(basis.text());
            if (!CITED.matcher(basis.text()).find()) {
                findingCollector.found("no-document", basis, VagueGoalRule.shortened(basis.text()));
            } else if (span.find()
                    && reviewedSheet.content().year() != null
                    && lastYear(span) < reviewedSheet.content().year().value()) {
                findingCollector.found("run-out", new SheetLocation(basis.cell(), span.group()), span.group());
            }
        }
        String unit = reviewedSheet.content().header().units().implementing();
        if (unit != null && !UNIT.matcher(unit).find()) {
            findingCollector.found("no-unit", new SheetLocation(new FieldRef(Field.IMPLEMENTING_UNIT), unit), unit);
        }
        stock(reviewedSheet, findingCollector);
    }

    private static int lastYear(Matcher span) {
        return Integer.parseInt(span.group().substring(span.group().length() - 4));
    }

    private static void stock(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        List<ReviewedRow> rows = reviewedSheet.named().stream()
                .filter(reviewedRow -> reviewedSheet
                        .words()
                        .is(
                                WordList.STOCK_BASIS,
                                Folding.bare(reviewedRow.indicator().notes().basis())))
                .toList();
        if (!rows.isEmpty()) {
            findingCollector.found(
                    "stock",
                    ReviewedRow.spots(rows, IndicatorField.BASIS),
                    Folding.bare(rows.get(0).indicator().notes().basis()),
                    rows.size());
        }
    }
}
