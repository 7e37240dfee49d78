package dev.mubiao.library.collection;

import dev.mubiao.directory.Directory;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.library.IndicatorUse;
import dev.mubiao.library.TargetIndicators;
import dev.mubiao.platform.privacy.PersonalData;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.StoredContents;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.targets.lifecycle.ApprovedRevision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the indicators of an approved content. Rows that could name a person or a phone number are left out. */
@Component
class IndicatorUseReader {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_MEASURE = 20;
    private static final int SHORTEST_PERSON = 2;
    private static final int MOST_DIGITS = 18;
    private static final int SCALE = 6;
    /** Wider than what the public site hides: an indicator that is left out is missed by nobody. */
    private static final Pattern NUMBER_TO_CALL = Pattern.compile("[0-9][0-9 -]{5,}[0-9]|@");
    /** A value with a year would be wrong in the next one. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final Forms forms;
    private final StoredContents storedContents;
    private final Directory directory;

    IndicatorUseReader(Forms forms, StoredContents storedContents, Directory directory) {
        this.forms = forms;
        this.storedContents = storedContents;
        this.directory = directory;
    }

    /** What an approved revision states. */
    TargetIndicators statement(ApprovedRevision approved) {
        TargetContent content = storedContents.content(storedContents.revision(approved.target(), approved.revision()));
        return new TargetIndicators(approved, directory.unit(approved.unit()), content.year(), read(content));
    }

    List<IndicatorUse> read(TargetContent content) {
        IndicatorTable table = forms.find(content.form())
                .flatMap(variant -> Optional.ofNullable(variant.indicators()))
                .orElse(null);
        String person = plain(content.header().contact().name());
        return content.indicators().stream()
                .filter(indicator -> !indicator.placeholder())
                .flatMap(indicator -> read(indicator, table, person).stream())
                .toList();
    }

    private static Optional<IndicatorUse> read(Indicator indicator, @Nullable IndicatorTable table, String person) {
        String name = plain(indicator.name());
        String key = Folding.key(name);
        if (key.isEmpty() || name.length() > LONGEST_NAME || personal(name, person)) {
            return Optional.empty();
        }
        IndicatorLevel level1 = table == null || indicator.level1() == null
                ? null
                : table.level1(indicator.level1()).orElse(null);
        TargetValue value = indicator.value();
        return Optional.of(new IndicatorUse(
                key,
                name,
                level1 == null ? null : level1.meaning(),
                level2(table, level1, indicator.level2()),
                value.operator(),
                text(value, person),
                value.kind() == ValueKind.NUMBER ? rounded(value.number()) : null,
                measure(indicator)));
    }

    private static @Nullable LevelMeaning level2(
            @Nullable IndicatorTable table, @Nullable IndicatorLevel level1, @Nullable String text) {
        if (table == null || text == null) {
            return null;
        }
        return Stream.ofNullable(level1)
                .flatMap(indicatorLevel -> indicatorLevel.children().stream())
                .filter(indicatorLevel -> indicatorLevel.named(text))
                .findFirst()
                .or(() -> table.level2(text))
                .map(IndicatorLevel::meaning)
                .orElse(null);
    }

    private static @Nullable String text(TargetValue value, String person) {
        if (value.kind() == ValueKind.NUMBER) {
            BigDecimal number = rounded(value.number());
            return number == null ? null : number.toPlainString();
        }
        String text = plain(value.text());
        boolean usable = !text.isEmpty() && text.length() <= LONGEST_VALUE && !personal(text, person);
        return usable && !YEAR.matcher(text).find() ? text : null;
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal number) {
        if (number == null || number.precision() - number.scale() > MOST_DIGITS) {
            return null;
        }
        BigDecimal plain = number.setScale(Math.min(number.scale(), SCALE), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }

    private static @Nullable String measure(Indicator indicator) {
        String given = plain(indicator.stated().unitRaw());
        String measure = given.isEmpty() ? plain(indicator.value().unit()) : given;
        return measure.isEmpty() || measure.length() > LONGEST_MEASURE ? null : measure;
    }

    private static boolean personal(String text, String person) {
        return NUMBER_TO_CALL.matcher(text).find()
                || !PersonalData.find(text).isEmpty()
                || person.length() >= SHORTEST_PERSON && text.contains(person);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : Cleaning.singleLine(Folding.narrow(text));
    }
}
