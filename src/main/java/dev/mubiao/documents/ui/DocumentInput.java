package dev.mubiao.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.UploadTexts;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Takes the document to be imported: a file, dropped or chosen, or pasted text. */
class DocumentInput extends Div {

    DocumentInput(BiConsumer<String, byte[]> read) {
        addClassNames("panel", "import-source");
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> read.accept(file.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(DocumentReader.LARGEST_BYTES);
        upload.setI18n(texts());
        upload.addFileRejectedListener(rejected -> Toasts.error(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());

        TextArea pasted = new TextArea();
        pasted.setAriaLabel(getTranslation("documents.import.paste"));
        pasted.setPlaceholder(getTranslation("documents.import.paste"));
        Button go = new Button(getTranslation("documents.import.read"), VaadinIcon.ARROW_RIGHT.create(), click -> {
            byte[] text = pasted.getValue().getBytes(StandardCharsets.UTF_8);
            if (pasted.getValue().isBlank()) {
                Toasts.warning(getTranslation("documents.import.paste.empty"));
            } else if (text.length > DocumentReader.LARGEST_BYTES) {
                Toasts.error(getTranslation("documents.import.tooLarge"));
            } else {
                read.accept(getTranslation("documents.import.pasted"), text);
            }
        });
        add(upload, pasted, go);
    }

    private UploadI18N texts() {
        UploadI18N texts = UploadTexts.of(this, "documents.import.drop", "documents.import.choose");
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("documents.import.tooLarge"))
                .setTooManyFiles(getTranslation("documents.import.oneFile")));
        return texts;
    }
}
