package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.mubiao.platform.Refusal;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.UploadTexts;
import java.util.function.Consumer;

/** Uploads a BPMN file into the draft. */
class BpmnUploadDialog extends Dialog {

    private static final int LARGEST_BYTES = 512 * 1024;

    private final Paragraph refused = new Paragraph();

    /** @param take gets the file; what it refuses is said here, so that another can be chosen */
    BpmnUploadDialog(Consumer<byte[]> take) {
        setHeaderTitle(getTranslation("processadmin.modeler.upload"));
        setWidth("30rem");
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> {
            try {
                take.accept(bytes);
                close();
            } catch (Refusal refusal) {
                refuse(Toasts.text(refusal));
            }
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_BYTES);
        upload.setAcceptedFileTypes(".bpmn", ".xml", ".bpmn20.xml");
        upload.setI18n(texts());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addFinishedListener(finished -> upload.clearFileList());
        refused.addClassName("upload-refused");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        add(new Paragraph(getTranslation("processadmin.modeler.upload.text")), upload, refused);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()));
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(true);
    }

    private UploadI18N texts() {
        UploadI18N texts =
                UploadTexts.of(this, "processadmin.modeler.upload.drop", "processadmin.modeler.upload.choose");
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("processadmin.modeler.upload.tooLarge"))
                .setIncorrectFileType(getTranslation("processadmin.modeler.upload.type")));
        return texts;
    }
}
