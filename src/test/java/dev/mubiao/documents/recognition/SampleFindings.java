package dev.mubiao.documents.recognition;

import dev.mubiao.documents.DocumentPreReview;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.read.text.TextDocumentReader;
import dev.mubiao.documents.recognition.SampleKey.Reported;
import dev.mubiao.documents.recognition.SampleKey.Wanted;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.text.TextDecoding;
import dev.mubiao.prereview.RuleBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the pre-review finds in the documents of a folder, beside what it should find there. */
record SampleFindings(SampleKey key, List<Reported> reported) {

    private static final Map<Path, SampleFindings> READ = new HashMap<>();

    /** Read once for all tests. */
    static synchronized SampleFindings of(Path samples) throws IOException {
        SampleFindings read = READ.get(samples);
        if (read == null) {
            SampleKey key = SampleKey.read(samples.resolve("findings.json"));
            read = new SampleFindings(key, reported(samples, key));
            READ.put(samples, read);
        }
        return read;
    }

    private static List<Reported> reported(Path samples, SampleKey key) throws IOException {
        Forms forms = new Forms(new FormFiles().load());
        TextDocumentReader reader = new TextDocumentReader(forms);
        DocumentPreReview preReview = new DocumentPreReview(new RuleBooks(), forms);
        List<Reported> all = new ArrayList<>();
        for (String file : new TreeSet<>(key.wanted().stream().map(Wanted::file).toList())) {
            String document = TextDecoding.decode(Files.readAllBytes(samples.resolve(file)))
                    .orElseThrow();
            preReview
                    .of(reader.read(file, document, FormChoices.NONE))
                    .forEach(finding -> all.add(new Reported(file, finding)));
        }
        return all;
    }

    List<Wanted> wanted(String severity) {
        return key.wanted().stream()
                .filter(each -> !each.assisted() && each.severity().equals(severity))
                .toList();
    }

    long found(String severity) {
        return wanted(severity).stream().filter(this::found).count();
    }

    private boolean found(Wanted each) {
        return reported.stream()
                .anyMatch(one -> each.meets(one) && one.severity().equals(each.severity()));
    }

    boolean inKey(Reported one) {
        return key.wanted().stream().anyMatch(each -> each.meets(one));
    }

    List<Reported> extra() {
        return reported.stream().filter(one -> one.counts() && !inKey(one)).toList();
    }

    /** Found, missed and extra by rule. */
    void print() {
        TreeMap<String, int[]> byRule = new TreeMap<>();
        for (String severity : List.of("error", "warning", "hint")) {
            for (Wanted each : wanted(severity)) {
                count(byRule, each.rule() + " " + severity, found(each) ? 0 : 1);
                if (!found(each)) {
                    System.out.println("missed " + severity + " " + each.rule() + " " + each.id() + " " + each.lines());
                }
            }
        }
        extra().forEach(one -> {
            count(byRule, one.finding().ruleId() + " " + one.severity(), 2);
            System.out.println("extra " + one.severity() + " " + one.place() + " "
                    + one.finding().cellText());
        });
        byRule.forEach((rule, counts) ->
                System.out.printf("%-16s found %3d missed %3d extra %3d%n", rule, counts[0], counts[1], counts[2]));
        System.out.printf(
                "errors %d of %d, warnings %d of %d, hints %d of %d, extra %d%n",
                found("error"),
                wanted("error").size(),
                found("warning"),
                wanted("warning").size(),
                found("hint"),
                wanted("hint").size(),
                extra().size());
    }

    private static void count(TreeMap<String, int[]> byRule, String rule, int column) {
        byRule.computeIfAbsent(rule, any -> new int[3])[column]++;
    }
}
