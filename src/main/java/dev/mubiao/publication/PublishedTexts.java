package dev.mubiao.publication;

import dev.mubiao.platform.database.ComputedColumns;
import dev.mubiao.platform.text.SearchText;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Folds the words by which what was published before they were folded is found. */
@Component
class PublishedTexts extends ComputedColumns {

    PublishedTexts() {
        super("published_target", List.of("search_text"), List.of("search_text"), SearchText.VERSION);
    }

    @Override
    protected List<String> compute(List<String> texts) {
        return List.of(texts.get(0).lines().map(SearchText::folded).collect(Collectors.joining("\n")));
    }
}
