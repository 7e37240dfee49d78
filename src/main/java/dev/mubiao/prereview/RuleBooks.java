package dev.mubiao.prereview;

import dev.mubiao.prereview.rules.RuleBook;
import dev.mubiao.prereview.rules.Rulings;
import org.springframework.stereotype.Component;

/** The rule book in force. */
@Component
public class RuleBooks {

    private final Rulings standard = new Rulings(RuleBook.standard());

    /** The rules as they are to be applied now. The same object as long as nobody changes the book. */
    public Rulings rulings() {
        return standard;
    }
}
