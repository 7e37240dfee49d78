package dev.mubiao;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/architecture.md names what there is: each type, method, package and path; all modules and all tables. Links of
 * all papers lead somewhere.
 */
class ArchitectureDocTests {

    private static final Path SOURCES = Path.of("src/main/java/dev/mubiao");
    private static final Path TESTS = Path.of("src/test/java/dev/mubiao");
    private static final String PAGE = read(Path.of("docs/architecture.md"));
    private static final Map<String, String> SOURCE_OF = sources();
    private static final Set<String> MODULES = modules();

    private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
    private static final Pattern SOURCE = Pattern.compile("((?:[a-z]+/)+[A-Z]\\w+)(?:\\.(\\w+))?");
    private static final Pattern PACKAGE = Pattern.compile("[a-z]+(?:\\.[a-z]+)+");
    private static final Pattern FOLDER = Pattern.compile("(?:src|frontend|docs|processes)/[\\w./-]*");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    @Test
    void everyTypeIsThere() {
        Set<String> types = quoted(TYPE);
        assertThat(types).hasSizeGreaterThan(150);
        Set<String> declared = declared();
        assertThat(types.stream().filter(type -> !declared.contains(type))).isEmpty();
    }

    @Test
    void everyPathLeadsToASourceThatHasTheMethod() {
        Set<String> paths = quoted(SOURCE);
        assertThat(paths).hasSizeGreaterThan(80);
        assertThat(paths.stream().filter(path -> !leadsToASource(path))).isEmpty();
    }

    @Test
    void everyPackageIsThere() {
        List<String> packages = quoted(PACKAGE).stream()
                .filter(name -> MODULES.contains(name.substring(0, name.indexOf('.'))))
                .toList();
        assertThat(packages).isNotEmpty();
        assertThat(packages.stream().filter(name -> !Files.isDirectory(SOURCES.resolve(name.replace('.', '/')))))
                .isEmpty();
    }

    @Test
    void everyFolderAndLinkIsThere() {
        Stream<Path> folders = quoted(FOLDER).stream().map(Path::of);
        assertThat(folders.filter(path -> !Files.exists(path))).isEmpty();
    }

    @Test
    void everyLinkOfThePapersLeadsToAFile() {
        List<Path> papers = Stream.concat(
                        Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md")
                                .map(Path::of),
                        files(Path.of("docs"), ".md"))
                .toList();
        assertThat(papers).hasSizeGreaterThan(50);
        assertThat(papers.stream().flatMap(ArchitectureDocTests::brokenLinks)).isEmpty();
    }

    private static Stream<String> brokenLinks(Path paper) {
        return LINK.matcher(read(paper))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains(":"))
                .filter(link -> !Files.exists(paper.resolveSibling(link)))
                .map(link -> paper + ": " + link);
    }

    @Test
    void everyPackageThatOtherModulesMayUseIsListed() {
        Set<String> listed = quoted(PACKAGE);
        assertThat(SOURCE_OF.entrySet().stream()
                        .filter(source -> source.getKey().endsWith("/package-info"))
                        .filter(source -> source.getValue().contains("@NamedInterface("))
                        .map(source ->
                                source.getKey().replace("/package-info", "").replace('/', '.'))
                        .filter(name -> !listed.contains(name)))
                .isEmpty();
    }

    @Test
    void everyModuleIsDescribed() {
        assertThat(chapters().keySet()).isEqualTo(MODULES);
    }

    @Test
    void everyTableStandsWithItsOwner() {
        Map<String, Set<String>> listed = new TreeMap<>();
        chapters()
                .forEach((module, chapter) -> quoted(Pattern.compile("[a-z_]+"), line(chapter, "Tables"))
                        .forEach(table -> listed.computeIfAbsent(table, name -> new TreeSet<>())
                                .add(module)));
        assertThat(listed.keySet()).isEqualTo(tables());
        assertThat(listed.entrySet().stream()
                        .filter(table -> !table.getValue().stream().allMatch(owner -> names(owner, table.getKey()))
                                || table.getValue().size() != 1))
                .isEmpty();
    }

    @Test
    void everyModuleSaysByWhomItIsUsed() {
        Map<String, Set<String>> users = users();
        chapters()
                .forEach((module, chapter) -> assertThat(line(chapter, "Used by"))
                        .as(module)
                        .isEqualTo(users.containsKey(module) ? String.join(", ", users.get(module)) : "none"));
    }

    private static boolean names(String module, String table) {
        Pattern name = Pattern.compile("\\b" + table + "\\b");
        return SOURCE_OF.entrySet().stream()
                .filter(source -> source.getKey().startsWith(module + "/"))
                .anyMatch(source -> name.matcher(source.getValue()).find());
    }

    private static boolean leadsToASource(String text) {
        Matcher path = SOURCE.matcher(text);
        if (!path.matches() || !SOURCE_OF.containsKey(path.group(1))) {
            return false;
        }
        String method = path.group(2);
        return method == null
                || Pattern.compile("\\b" + method + "\\s*\\([^;]*\\{")
                        .matcher(SOURCE_OF.get(path.group(1)))
                        .find();
    }

    private static Set<String> quoted(Pattern pattern) {
        return quoted(pattern, PAGE);
    }

    private static Set<String> quoted(Pattern pattern, String text) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(found -> pattern.matcher(found).matches())
                .collect(toCollection(TreeSet::new));
    }

    /** What stands under the name of each module. */
    private static Map<String, String> chapters() {
        String modules = PAGE.substring(PAGE.indexOf("\n## Modules\n"), PAGE.indexOf("\n## The way of a target\n"));
        Map<String, String> chapters = new TreeMap<>();
        Arrays.stream(modules.split("\n### ")).skip(1).forEach(chapter -> {
            int end = chapter.indexOf('\n');
            chapters.put(chapter.substring(0, end), chapter.substring(end));
        });
        return chapters;
    }

    /** What a line of the list says, put together again where it was broken. */
    private static String line(String chapter, String begin) {
        return Arrays.stream(chapter.split("\n- "))
                .filter(line -> line.startsWith(begin + ": "))
                .map(line -> line.substring(begin.length() + 2).strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(begin + " is missing in " + chapter));
    }

    private static Set<String> declared() {
        Pattern declaration = Pattern.compile("\\b(?:class|interface|record|enum)\\s+(\\w+)");
        Set<String> declared = SOURCE_OF.values().stream()
                .flatMap(source -> declaration.matcher(source).results().map(found -> found.group(1)))
                .collect(toCollection(TreeSet::new));
        declared.add("MubiaoApplication");
        files(TESTS, ".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .forEach(declared::add);
        return declared;
    }

    private static Map<String, Set<String>> users() {
        Pattern allowed = Pattern.compile("\"([a-z]+)(?: :: [a-z-]+)?\"");
        return MODULES.stream()
                .flatMap(module -> allowed.matcher(read(SOURCES.resolve(module + "/package-info.java")))
                        .results()
                        .map(found -> Map.entry(found.group(1), module)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
    }

    private static Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        Pattern change = Pattern.compile(
                "(?i)\\bcreate table (\\w+)|\\bdrop table (\\w+)" + "|\\balter table (\\w+) rename to (\\w+)");
        List<Path> migrations = files(Path.of("src/main/resources/db/migration"), ".sql")
                .sorted(Comparator.comparingDouble(ArchitectureDocTests::version))
                .toList();
        for (Path migration : migrations) {
            for (MatchResult found : change.matcher(read(migration)).results().toList()) {
                remove(tables, found.group(2));
                remove(tables, found.group(3));
                add(tables, found.group(1));
                add(tables, found.group(4));
            }
        }
        return tables;
    }

    private static void add(Set<String> tables, String name) {
        if (name != null) {
            tables.add(name.toLowerCase(Locale.ROOT));
        }
    }

    private static void remove(Set<String> tables, String name) {
        if (name != null) {
            tables.remove(name.toLowerCase(Locale.ROOT));
        }
    }

    private static double version(Path migration) {
        String name = migration.getFileName().toString();
        return Double.parseDouble(name.substring(1, name.indexOf("__")).replace('_', '.'));
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        files(SOURCES, ".java")
                .forEach(file -> sources.put(
                        SOURCES.relativize(file).toString().replace(".java", "").replace('\\', '/'), read(file)));
        return sources;
    }

    private static Set<String> modules() {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("package-info.java")))
                    .map(folder -> folder.getFileName().toString())
                    .collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
