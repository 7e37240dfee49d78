package dev.mubiao.prereview.rules;

/** PR-110: so few indicators that nothing can be evaluated by them. */
final class TooFewIndicators implements Rule {

    @Override
    public String id() {
        return "PR-110";
    }

    @Override
    public void check(Sheet sheet, Report report) {
        int count = sheet.named().size();
        if (sheet.table() != null && count > 0 && count < sheet.words().whole(Threshold.FEWEST_INDICATORS)) {
            report.found("few", new Spot("indicators", ""), count);
        }
    }
}
