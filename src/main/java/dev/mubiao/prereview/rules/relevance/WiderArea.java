package dev.mubiao.prereview.rules.relevance;

import dev.mubiao.platform.text.Folding;
import dev.mubiao.prereview.language.TextSimilarity;
import dev.mubiao.prereview.language.Threshold;
import dev.mubiao.prereview.model.FindingCollector;
import dev.mubiao.prereview.model.ReviewedRow;
import dev.mubiao.prereview.model.ReviewedSheet;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.prereview.model.StatedNumber;
import dev.mubiao.targets.content.TargetHeader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a text of a county says of all its province: it was copied from the upper level. */
final class WiderArea {

    /** The areas of government, from the widest on, each with what a text calls all of it. */
    private enum Level {
        NATION("全国|国家级"),
        PROVINCE("全省|全自治区|自治区"),
        PREFECTURE("全市|全州|全盟"),
        COUNTY("全县|全区|全旗"),
        TOWN("全乡|全镇|全街道");

        private final Pattern all;

        Level(String all) {
            this.all = Pattern.compile(all);
        }

        /** The level whose office has the name; empty if it does not say. */
        static Optional<Level> of(String name) {
            Matcher area = AREA.matcher(name);
            if (!area.find()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (area.group(1)) {
                        case "省", "自治区" -> PROVINCE;
                        case "市", "州", "盟" -> PREFECTURE;
                        case "县", "旗", "区" -> COUNTY;
                        default -> TOWN;
                    });
        }
    }

    private static final Pattern AREA =
            Pattern.compile("^\\p{IsHan}{1,6}?(自治区|省|县|旗|乡|镇|街道|州|盟|市(?!\\p{IsHan}{1,4}[县区旗])|区)");

    /** A text of the upper level speaks of so many times as much at least. */
    private static final BigDecimal TIMES = BigDecimal.valueOf(5);

    private WiderArea() {}

    static void check(ReviewedSheet reviewedSheet, FindingCollector findingCollector) {
        TargetHeader.Units units = reviewedSheet.content().header().units();
        Optional<Level> own = Stream.of(units.supervisingDepartment(), units.implementing(), units.reporting())
                .flatMap(Stream::ofNullable)
                .map(Folding::bare)
                .flatMap(name -> Level.of(name).stream())
                .findFirst();
        if (own.isEmpty()) {
            return;
        }
        List<SheetLocation> texts = Stream.concat(reviewedSheet.goals().stream(), Stream.of(reviewedSheet.overview()))
                .toList();
        for (SheetLocation text : texts) {
            String whole = Folding.bare(text.text());
            for (StatedNumber stated : StatedNumber.of(text)) {
                if (wider(own.get(), whole, stated.shown())) {
                    compare(reviewedSheet, text, stated, findingCollector);
                }
            }
        }
    }

    /** Whether the clause speaks of an area above; what a county calls 全区 may be the autonomous region, if it is named. */
    private static boolean wider(Level own, String whole, String clause) {
        for (Level level : Level.values()) {
            if (level.ordinal() < own.ordinal() && level.all.matcher(clause).find()) {
                return true;
            }
        }
        return own == Level.COUNTY && whole.contains("自治区") && clause.contains("全区");
    }

    private static void compare(
            ReviewedSheet reviewedSheet, SheetLocation text, StatedNumber stated, FindingCollector findingCollector) {
        for (ReviewedRow row : reviewedSheet.named()) {
            boolean same = row.numeric()
                    && row.measure().kind().quantity()
                    && TextSimilarity.containment(
                                    TextSimilarity.pairs(row.measure().object()), stated.context())
                            >= reviewedSheet.words().whole(Threshold.SIMILAR_NAMES);
            if (same && stated.number().compareTo(row.number().multiply(TIMES)) >= 0) {
                findingCollector.found(
                        "wider-area",
                        new SheetLocation(text.cell(), stated.shown()),
                        stated.shown(),
                        row.name() + row.shown());
                return;
            }
        }
    }
}
