package dev.mubiao.documents.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.prereview.model.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The rules speak of targets in general: none of their words is known from one sample alone. */
class SamplePhrasesTests {

    private static final Path SAMPLES = Path.of(System.getProperty("mubiao.samples", "../shared/samples"));
    private static final Path RULES = Path.of("src/main/java/dev/mubiao/prereview");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}]{4,}");

    /** General language of budgets and of forms that happens to stand in one sample only, with the reason. */
    private static final Map<String, String> GENERAL = Map.of(
            "主要阐述", "begins the guidance that forms print for the preparer",
            "年初计划", "names any plan of any year: a basis that says nothing",
            "年初预算", "names any budget of any year",
            "年度计划", "names any plan of any year",
            "目标完成率", "an indicator's emptiest name, which no project is known by",
            "项目完成率", "an indicator's emptiest name, which no project is known by");

    @Test
    void noWordOfTheRulesIsKnownFromOneSampleAlone() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples beside the project");
        List<String> samples = samples();
        Map<String, Long> single = new TreeMap<>();
        for (String word : words()) {
            long files = samples.stream().filter(text -> text.contains(word)).count();
            if (files == 1 && !GENERAL.containsKey(word)) {
                single.put(word, files);
            }
        }
        assertThat(single.keySet()).isEmpty();
    }

    @Test
    void noProjectOfTheSamplesIsNamed() throws IOException {
        Assumptions.assumeTrue(Files.isRegularFile(SAMPLES.resolve("truth.json")), "no samples beside the project");
        Set<String> names = new TreeSet<>();
        Matcher name = Pattern.compile("\"project_name\": *\"([^\"]{4,})\"")
                .matcher(Files.readString(SAMPLES.resolve("truth.json")));
        while (name.find()) {
            names.add(name.group(1));
        }
        assertThat(names).isNotEmpty();
        assertThat(words()).noneMatch(word -> names.stream().anyMatch(word::contains));
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .map(SamplePhrasesTests::read)
                    .toList();
        }
    }

    /** The words of the lists, and what the rule classes write out, each from four characters on. */
    private static Set<String> words() throws IOException {
        Set<String> words = new TreeSet<>();
        RuleBook.standard().words().values().forEach(list -> list.forEach(word -> chinese(word, words)));
        try (Stream<Path> files = Files.walk(RULES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher literal = LITERAL.matcher(read(file));
                while (literal.find()) {
                    chinese(literal.group(1), words);
                }
            });
        }
        return words;
    }

    private static void chinese(String text, Set<String> words) {
        Matcher run = CHINESE.matcher(text);
        while (run.find()) {
            words.add(run.group());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
