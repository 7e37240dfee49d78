package dev.mubiao.prereview;

import dev.mubiao.prereview.rules.Finding;
import dev.mubiao.prereview.rules.Neighbours;
import dev.mubiao.prereview.rules.Rulings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The pre-review of drafts, of revisions and of documents. */
@Service
public class PreReview {

    private final RuleBooks books;

    public PreReview(RuleBooks books) {
        this.books = books;
    }

    /** What is found in the tables of one document, each seen beside the others; one list for each, in their order. */
    public List<List<Finding>> document(List<ReviewedPart> parts) {
        Rulings rulings = books.rulings();
        List<Rulings.Entry> entries = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            entries.add(rulings.entry(i, parts.get(i).content(), parts.get(i).variant()));
        }
        Neighbours neighbours = Rulings.neighbours(entries);
        List<List<Finding>> findings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            ReviewedPart part = parts.get(i);
            findings.add(rulings.check(part.content(), part.variant(), neighbours, i, part.source()));
        }
        return findings;
    }
}
