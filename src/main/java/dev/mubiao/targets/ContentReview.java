package dev.mubiao.targets;

import dev.mubiao.forms.FormVariant;
import java.util.List;

/**
 * Finds problems in a content. Modules contribute beans; they are asked while the preparer types, so they answer in
 * milliseconds, and again at submission.
 */
public interface ContentReview {

    List<SheetProblem> problems(CheckedSheet sheet, FormVariant variant);
}
