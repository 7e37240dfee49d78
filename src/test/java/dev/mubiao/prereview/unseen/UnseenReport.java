package dev.mubiao.prereview.unseen;

import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.SheetLocation;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was found and missed, to be read by whoever works on the rules. */
final class UnseenReport {

    private static final Path FILE = Path.of("target/unseen-report.txt");

    private final Map<String, Share> byFault = new TreeMap<>();
    private final Map<String, Share> byRule = new TreeMap<>();
    private final Map<Severity, Share> bySeverity = new EnumMap<>(Severity.class);
    private final Share clean = new Share();
    private final Share tempting = new Share();
    private final Share hinted = new Share();
    private final List<String> misses = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();
    private final List<String> hints = new ArrayList<>();

    void planted(UnseenFault fault, TargetDraft target, PlantedPlace place, boolean found, List<Finding> near) {
        byFault.computeIfAbsent(fault.toString(), any -> new Share()).add(found);
        byRule.computeIfAbsent(fault.mainRule(), any -> new Share()).add(found);
        bySeverity.computeIfAbsent(fault.severity(), any -> new Share()).add(found);
        if (!found) {
            misses.add(fault.severity() + " " + fault + ": " + place + " @ " + target
                    + near.stream()
                            .map(finding -> "\n      instead " + told(finding))
                            .collect(Collectors.joining()));
        }
    }

    void clean(TargetDraft target, List<Finding> findings) {
        List<Finding> alarming = findings.stream().filter(UnseenReport::demands).toList();
        clean.add(!alarming.isEmpty());
        alarming.forEach(finding -> alarms.add("clean: " + told(finding) + " @ " + target));
        List<Finding> mild = findings.stream()
                .filter(finding -> finding.severity() == Severity.HINT)
                .filter(finding -> !finding.kase().equals("office-number"))
                .toList();
        hinted.add(!mild.isEmpty());
        mild.forEach(finding -> hints.add("clean: " + told(finding) + " @ " + target));
    }

    void tempting(String why, PlantedPlace place, TargetDraft target, List<Finding> findings) {
        List<Finding> alarming = findings.stream().filter(UnseenReport::demands).toList();
        tempting.add(!alarming.isEmpty());
        alarming.forEach(
                finding -> alarms.add("tempting (" + why + "): " + told(finding) + " for " + place + " @ " + target));
    }

    /** Of the faults of a severity, how many in a hundred were found. */
    double recall(Severity severity) {
        return bySeverity.getOrDefault(severity, new Share()).percent();
    }

    /** Of a hundred clean targets, how many got an error or a warning. */
    double alarmsOfClean() {
        return clean.percent();
    }

    /** Of a hundred tempting rows and sentences, how many brought an error or a warning. */
    double alarmsOfTempting() {
        return tempting.percent();
    }

    /** Of a hundred clean targets, how many got a hint. */
    double hintsOfClean() {
        return hinted.percent();
    }

    String write() {
        String summary = shares("Recall by severity", bySeverity, Object::toString)
                + shares("Recall by rule", byRule, Function.identity())
                + "\nClean targets with an error or a warning: " + clean + "\nClean targets with a hint: " + hinted
                + "\nTempting rows and sentences with an error or a warning: " + tempting + "\n";
        String all = summary
                + shares("Recall by phenomenon", byFault, Function.identity())
                + list("Missed", misses)
                + list("False alarms", alarms)
                + list("Hints on clean targets", hints);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static boolean demands(Finding finding) {
        return finding.severity() == Severity.ERROR || finding.severity() == Severity.WARNING;
    }

    private static <K> String shares(String title, Map<K, Share> shares, Function<K, String> name) {
        return "\n" + title + "\n"
                + shares.entrySet().stream()
                        .map(entry -> "  " + name.apply(entry.getKey()) + ": " + entry.getValue() + "\n")
                        .collect(Collectors.joining());
    }

    private static String list(String title, List<String> lines) {
        return "\n" + title + " (" + lines.size() + ")\n"
                + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private static String told(Finding finding) {
        return finding.severity() + " " + finding.rule() + "." + finding.kase() + " " + finding.arguments() + " at "
                + finding.spots().stream().map(SheetLocation::text).toList();
    }

    /** So many of all. */
    private static final class Share {

        private int part;
        private int all;

        void add(boolean counts) {
            all++;
            part += counts ? 1 : 0;
        }

        double percent() {
            return all == 0 ? 0 : 100.0 * part / all;
        }

        @Override
        public String toString() {
            return "%d of %d, %.1f %%".formatted(part, all, percent());
        }
    }
}
