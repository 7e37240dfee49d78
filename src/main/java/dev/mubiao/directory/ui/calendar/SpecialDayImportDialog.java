package dev.mubiao.directory.ui.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.mubiao.platform.text.TextDecoding;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.UploadTexts;
import dev.mubiao.uikit.ViewHeader;
import java.util.function.Predicate;

/** Asks for a list of days, pasted or as a file. What is wrong is said while the list stays as it is. */
class SpecialDayImportDialog extends Dialog {

    private static final int LARGEST_BYTES = 200_000;
    private static final String EXAMPLE = "2027-01-01 休 元旦\n2027-01-02 休 元旦\n2027-01-09 班 元旦";

    private final TextArea text = new TextArea();

    /**
     * @param kept keeps the list until it is taken
     * @param take says whether the list was taken
     */
    SpecialDayImportDialog(KeptInput kept, Predicate<String> take) {
        setHeaderTitle(getTranslation("directory.calendar.take"));
        setWidth("min(36rem, 94vw)");
        text.setLabel(getTranslation("directory.calendar.take.list"));
        text.setPlaceholder(EXAMPLE);
        text.setWidthFull();
        text.setMinRows(10);
        text.setMaxRows(20);
        kept.text("list", text);
        add(new Paragraph(getTranslation("directory.calendar.take.help")), kept, upload(), text);
        Button cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        Button go = new Button(getTranslation("directory.calendar.take.go"), click -> {
            if (take.test(text.getValue())) {
                kept.settled();
                close();
            }
        });
        getFooter().add(cancel, ViewHeader.primary(go));
    }

    private void take(byte[] file) {
        TextDecoding.decode(file)
                .ifPresentOrElse(
                        text::setValue, () -> Toasts.error(getTranslation("directory.calendar.take.wrongFile")));
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setAcceptedFileTypes(".txt", ".csv", "text/plain", "text/csv");
        UploadI18N words = UploadTexts.of(this, "directory.calendar.take.drop", "directory.calendar.take.choose");
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("directory.calendar.take.wrongFile"))
                .setIncorrectFileType(getTranslation("directory.calendar.take.wrongFile"))
                .setTooManyFiles(getTranslation("directory.calendar.take.wrongFile")));
        upload.setI18n(words);
        upload.addFileRejectedListener(rejected -> Toasts.error(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }
}
