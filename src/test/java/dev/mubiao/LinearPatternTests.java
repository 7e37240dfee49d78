package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each regular expression of the portal reads a text of twice the length with about twice the steps, whatever the text:
 * people send texts that are made to cost more. Steps are characters read, so that no clock decides.
 */
@AnalyzeClasses(packages = "dev.mubiao", importOptions = ImportOption.DoNotIncludeTests.class)
class LinearPatternTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/mubiao");
    /** What a matcher puts in the place of what it found has no comma behind it. */
    private static final Pattern INLINE = Pattern.compile(
            "(?:(?:Pattern\\.compile|\\.matches|\\.split)|\\.replace(?:All|First)(?=\\(\\s*\"(?:[^\"\\\\]|\\\\.)*+\"\\s*,))"
                    + "\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*[,)]");

    /** Without one of these a pattern reads at most its own length at each place, whatever the text. */
    private static final Pattern REPEATING = Pattern.compile("[*+{]");

    private static final int LENGTH = 400;
    private static final double MOST_GROWTH = 2.6;
    /** Below this a pattern is cheap, however its steps grow: some read a text of bounded length more than once. */
    private static final int CHEAP = 40 * LENGTH;

    private static final String USUAL = "1a Z\n\t.,-:(（《{<@'\"中一年万。;&$\\_";
    private static final int MOST_OF_ITS_OWN = 8;
    /** Never looked for in the middle of a text: their reader begins at the beginning, or where the last one ended. */
    private static final Set<String> FROM_THE_BEGINNING = Set.of(
            "ComponentVersion.NPM",
            "ConditionParser.TOKEN",
            "DocumentFormat.JSON_BEGIN",
            "FieldInstruction.OVERSTRIKE",
            "FieldValueCollector.NAME_AND_PHONE",
            "FormatSection.NUMBER",
            "FormatSection.POINT_WITHIN",
            "HtmlText.CLIPBOARD_HEADER",
            "ModelXmlReader.java",
            "OperatorParser.LEADING",
            "PdfPage.NUMBER",
            "PrintedCellLabels.java",
            "SpecialDayParser.LINE",
            "TextDocumentReader.OTHER_FORMATS",
            "TitleLine.GOES_ON");

    @ArchTest
    static void theStepsGrowWithTheText(JavaClasses portal) throws IOException, ReflectiveOperationException {
        Map<String, String> patterns = patterns(portal);
        assertThat(patterns).hasSizeGreaterThan(80);
        List<String> slow = new ArrayList<>();
        patterns.keySet().removeIf(pattern -> !REPEATING.matcher(pattern).find());
        patterns.forEach((pattern, place) -> slow(Pattern.compile(pattern), !FROM_THE_BEGINNING.contains(place))
                .ifPresent(text -> slow.add(place + ": " + pattern + " on " + text)));
        assertThat(slow).isEmpty();
    }

    @Test
    void aQuadraticPatternIsSeen() {
        assertThat(slow(Pattern.compile("《[^》]*》"))).isPresent();
        assertThat(slow(Pattern.compile("[0-9]+x"))).isPresent();
        assertThat(slow(Pattern.compile("(.*?)[\\s:]*([0-9+][0-9\\s]{5,20})"))).isPresent();
        assertThat(slow(Pattern.compile("(?<![0-9])[0-9]++x"))).isEmpty();
    }

    private static Optional<String> slow(Pattern pattern) {
        return slow(pattern, true);
    }

    private static Optional<String> slow(Pattern pattern, boolean anywhere) {
        return texts(pattern)
                .filter(text -> grows(pattern, text, anywhere ? LinearPatternTests::findAll : Matcher::lookingAt)
                        || grows(pattern, text, Matcher::matches))
                .map(text -> text.apply(3).replace("\n", "\\n").replace("\t", "\\t"))
                .findFirst();
    }

    private static boolean grows(Pattern pattern, Function<Integer, String> text, Function<Matcher, Boolean> use) {
        long twice = steps(pattern, text.apply(2 * LENGTH), use);
        return twice > CHEAP && twice > MOST_GROWTH * steps(pattern, text.apply(LENGTH), use);
    }

    private static long steps(Pattern pattern, String text, Function<Matcher, Boolean> use) {
        CountedText counted = new CountedText(text, new long[1]);
        try {
            var unused = use.apply(pattern.matcher(counted));
        } catch (StackOverflowError tooDeep) {
            return Long.MAX_VALUE;
        }
        return counted.steps[0];
    }

    private static boolean findAll(Matcher matcher) {
        boolean found = false;
        while (matcher.find()) {
            found = true;
        }
        return found;
    }

    /** Runs of one character and of two in turn, closed by another one, and after a beginning of the pattern's own. */
    private static Stream<Function<Integer, String>> texts(Pattern pattern) {
        Set<String> own = new LinkedHashSet<>();
        pattern.pattern()
                .codePoints()
                .filter(character -> !Character.isISOControl(character) && "?*+|^)]}\\".indexOf(character) < 0)
                .mapToObj(Character::toString)
                .distinct()
                .limit(MOST_OF_ITS_OWN)
                .forEach(own::add);
        Set<String> characters = new LinkedHashSet<>(own);
        USUAL.codePoints().mapToObj(Character::toString).forEach(characters::add);
        List<Function<Integer, String>> texts = new ArrayList<>();
        for (String one : characters) {
            texts.add(length -> one.repeat(length));
            for (String other : own) {
                texts.add(length -> (one + other).repeat(length / 2));
                texts.add(length -> other + one.repeat(length) + other);
            }
        }
        return texts.stream();
    }

    /** Static patterns by their fields, others by their text in the source. */
    private static Map<String, String> patterns(JavaClasses portal) throws IOException, ReflectiveOperationException {
        Map<String, String> patterns = new TreeMap<>();
        for (JavaClass type : portal) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Pattern.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    Field declared = field.reflect();
                    declared.setAccessible(true);
                    patterns.put(
                            ((Pattern) declared.get(null)).pattern(), type.getSimpleName() + "." + field.getName());
                }
            }
        }
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher literal = INLINE.matcher(Files.readString(file));
                while (literal.find()) {
                    patterns.putIfAbsent(
                            literal.group(1).translateEscapes(),
                            file.getFileName().toString());
                }
            }
        }
        return patterns;
    }

    /** Counts how often a character is read. */
    private record CountedText(String text, long[] steps) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps[0]++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text.substring(start, end), steps);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
