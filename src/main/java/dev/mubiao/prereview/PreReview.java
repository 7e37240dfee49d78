package dev.mubiao.prereview;

import dev.mubiao.directory.Actor;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.prereview.rules.Finding;
import dev.mubiao.prereview.rules.Neighbours;
import dev.mubiao.prereview.rules.Rulings;
import dev.mubiao.prereview.rules.Source;
import dev.mubiao.targets.CheckedSheet;
import dev.mubiao.targets.ContentReview;
import dev.mubiao.targets.SheetProblem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The pre-review of drafts, of submissions and of documents. */
@Service
public class PreReview implements ContentReview {

    private final RuleBooks books;
    private final UnitNeighbours neighbours;
    private final SubmittedFindings submitted;

    public PreReview(RuleBooks books, UnitNeighbours neighbours, SubmittedFindings submitted) {
        this.books = books;
        this.neighbours = neighbours;
        this.submitted = submitted;
    }

    @Override
    public List<SheetProblem> problems(CheckedSheet sheet, FormVariant variant) {
        Rulings rulings = books.rulings();
        return rulings
                .check(sheet.content(), variant, neighbours.of(sheet.unit(), rulings), sheet.target(), Source.NONE)
                .stream()
                .map(PreReview::problem)
                .toList();
    }

    @Override
    public void submitted(Actor by, CheckedSheet sheet, FormVariant variant, int revision) {
        if (sheet.target() != null) {
            submitted.record(sheet.target(), revision, problems(sheet, variant));
        }
    }

    /** What is found in the tables of one document, each seen beside the others; one list for each, in their order. */
    public static List<List<Finding>> document(Rulings rulings, List<ReviewedPart> parts) {
        List<Rulings.Entry> entries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            entries.add(rulings.entry(i, parts.get(i).content(), parts.get(i).variant()));
        }
        Neighbours others = Rulings.neighbours(entries);
        List<List<Finding>> findings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ReviewedPart part = parts.get(i);
            findings.add(rulings.check(part.content(), part.variant(), others, i, part.source()));
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
