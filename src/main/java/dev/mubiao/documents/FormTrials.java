package dev.mubiao.documents;

import dev.mubiao.forms.FormDefinition;

/** Reads a file with one form alone, whether it is released or not. Nothing is saved. */
public interface FormTrials {

    /** @throws dev.mubiao.platform.Refusal as {@link DocumentReader#readAs} */
    DocumentReadingResult read(FormDefinition form, String fileName, byte[] document);
}
