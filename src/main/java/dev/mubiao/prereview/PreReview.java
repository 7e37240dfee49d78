package dev.mubiao.prereview;

import dev.mubiao.directory.Actor;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.RelatedTargets;
import dev.mubiao.targets.sheet.ContentValidator;
import dev.mubiao.targets.sheet.SheetProblem;
import dev.mubiao.targets.sheet.SheetToCheck;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Runs the pre-review of drafts while somebody types, of submissions, and of documents that were read. */
@Service
public class PreReview implements ContentValidator {

    private final RuleBooks books;
    private final RelatedTargetsCache relatedTargets;
    private final SubmittedFindings submitted;

    public PreReview(RuleBooks books, RelatedTargetsCache relatedTargets, SubmittedFindings submitted) {
        this.books = books;
        this.relatedTargets = relatedTargets;
        this.submitted = submitted;
    }

    @Override
    public List<SheetProblem> problems(SheetToCheck sheet, FormVariant variant) {
        RuleEngine ruleEngine = books.ruleEngine();
        return ruleEngine
                .check(
                        sheet.content(),
                        variant,
                        relatedTargets.of(sheet.unit(), ruleEngine),
                        sheet.target(),
                        DocumentExcerpt.NONE)
                .stream()
                .map(PreReview::problem)
                .toList();
    }

    @Override
    public void submitted(Actor by, SheetToCheck sheet, FormVariant variant, int revision) {
        if (sheet.target() != null) {
            submitted.record(sheet.target(), revision, problems(sheet, variant));
        }
    }

    /** What is found in the tables of one document, each seen beside the others; one list for each, in their order. */
    public static List<List<Finding>> document(RuleEngine ruleEngine, List<PreReviewInput> parts) {
        List<RuleEngine.Entry> entries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            entries.add(ruleEngine.entry(i, parts.get(i).content(), parts.get(i).variant()));
        }
        RelatedTargets others = RuleEngine.relatedTargets(entries);
        List<List<Finding>> findings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            PreReviewInput part = parts.get(i);
            findings.add(ruleEngine.check(part.content(), part.variant(), others, i, part.source()));
        }
        return findings;
    }

    private static SheetProblem problem(Finding finding) {
        return new SheetProblem(
                finding.spot().cell(),
                finding.severity(),
                finding.rule(),
                finding.criterion(),
                finding.messageKey(),
                finding.arguments(),
                finding.spot().text(),
                finding.fix());
    }
}
