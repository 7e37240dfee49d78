package dev.mubiao.documents.ui;

/** The path of the import of documents. */
final class DocumentNavigation {

    static final String IMPORT = "import";

    private DocumentNavigation() {}
}
