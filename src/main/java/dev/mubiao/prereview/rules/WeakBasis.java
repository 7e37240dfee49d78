package dev.mubiao.prereview.rules;

import dev.mubiao.forms.Field;
import dev.mubiao.forms.IndicatorField;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PR-408, assisted: a basis that cites nothing or has run out, or an implementing unit that is none. */
final class WeakBasis implements Rule {

    private static final Pattern CITED = Pattern.compile("《|〔|号|法|条例|规定|办法|纪要|批复|通知");
    private static final Pattern RUN_OUT = Pattern.compile("(?:19|20)[0-9]{2}[—\\-~至到](?:20[0-9]{2})");
    private static final Pattern UNIT =
            Pattern.compile("局|委|办|学|中心|站|所|院|校|会|公司|政府|部|厅|处|社|队|馆|园|库|镇|街道|乡|村|室|厂|段|台|医|银行|集团");

    @Override
    public String id() {
        return "PR-408";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        Spot basis = sheet.basis();
        if (sheet.variant().has(Field.LEGAL_BASIS) && !basis.text().isBlank()) {
            Matcher span = RUN_OUT.matcher(basis.text());
            if (!CITED.matcher(basis.text()).find()) {
                report.found("no-document", basis, Goals.shortened(basis.text()));
            } else if (span.find()
                    && sheet.content().year() != null
                    && lastYear(span) < sheet.content().year().value()) {
                report.found("run-out", new Spot(basis.cell(), span.group()), span.group());
            }
        }
        String unit = sheet.content().header().implementingUnit();
        if (unit != null && !UNIT.matcher(unit).find()) {
            report.found("no-unit", new Spot("field:IMPLEMENTING_UNIT", unit), unit);
        }
        stock(sheet, report);
    }

    private static int lastYear(Matcher span) {
        return Integer.parseInt(span.group().substring(span.group().length() - 4));
    }

    private static void stock(Sheet sheet, Report report) {
        List<Row> rows = sheet.named().stream()
                .filter(row -> sheet.words()
                        .is(WordList.STOCK_BASIS, Texts.bare(row.indicator().basis())))
                .toList();
        if (!rows.isEmpty()) {
            report.found(
                    "stock",
                    Row.spots(rows, IndicatorField.BASIS),
                    Texts.bare(rows.get(0).indicator().basis()),
                    rows.size());
        }
    }
}
