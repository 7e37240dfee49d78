package dev.mubiao.documents.read;

import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormTrials;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.GridReader;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class FormTrialReader implements FormTrials {

    private final GridReader grids;

    FormTrialReader(GridReader grids) {
        this.grids = grids;
    }

    @Override
    public DocumentReadingResult read(FormDefinition form, String fileName, byte[] document) {
        return new FileDocumentReader(grids, new Forms(List.of(form))).read(fileName, document, null);
    }
}
