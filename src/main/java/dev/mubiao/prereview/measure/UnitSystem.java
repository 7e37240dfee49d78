package dev.mubiao.prereview.measure;

import dev.mubiao.platform.text.Folding;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the units of measure and their dimensions. */
public final class UnitSystem {

    public static final UnitSystem STANDARD = new UnitSystem(DimensionFile.read("/prereview/units.yaml"));

    private static final Pattern UNIT = Pattern.compile("(百|千|十?万|亿)?([^/每·.]{1,6})(?:[/每](.{1,8}))?");
    private static final Pattern PART = Pattern.compile("(?:百|千|十?万|亿)?([^·.]{1,6})(?:[·.].*)?");
    private static final Pattern COUNTING = Pattern.compile("\\p{IsHan}{1,3}");

    private final Map<String, Dimension> dimensions;

    private UnitSystem(Map<String, Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    /** The unit; empty if the text is none, or no unit alone. */
    public Optional<UnitOfMeasure> of(@Nullable String text) {
        Matcher unit = UNIT.matcher(Folding.bare(text).replace('*', '·'));
        if (!unit.matches()) {
            return Optional.empty();
        }
        String whole = (unit.group(1) == null ? "" : unit.group(1)) + unit.group(2);
        // 千米 and 千克 are units of their own.
        boolean own = dimensions.containsKey(whole);
        String noun = own ? whole : unit.group(2);
        String per = unit.group(3) == null ? "" : unit.group(3);
        Dimension dimension = dimension(noun);
        Dimension each = per.isEmpty() ? null : each(per);
        if (dimension == null || !per.isEmpty() && each == null) {
            return Optional.empty();
        }
        return Optional.of(new UnitOfMeasure(noun, dimension, own ? 0 : power(unit.group(1)), per, each));
    }

    private @Nullable Dimension each(String per) {
        Matcher part = PART.matcher(per);
        return part.matches() ? dimension(part.group(1)) : null;
    }

    private @Nullable Dimension dimension(String noun) {
        Dimension known = dimensions.get(noun);
        if (known == null && noun.endsWith("次") && !noun.endsWith("批次")) {
            return Dimension.TIMES; // 家次, 户次
        }
        return known == null && COUNTING.matcher(noun).matches() ? Dimension.PIECES : known;
    }

    private static int power(@Nullable String factor) {
        if (factor == null) {
            return 0;
        }
        return switch (factor) {
            case "百" -> 2;
            case "千" -> 3;
            case "万" -> 4;
            case "十万" -> 5;
            default -> 8;
        };
    }
}
