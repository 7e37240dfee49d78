package dev.mubiao.directory.ui.administration;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.ui.OrganisationNames;

/** The names of units and offices as they were when a list was last read, so that its lines need no query each. */
class ReloadableOrganisationNames {

    private final Directory directory;
    private OrganisationNames organisationNames;

    ReloadableOrganisationNames(Directory directory) {
        this.directory = directory;
        this.organisationNames = OrganisationNames.of(directory);
    }

    OrganisationNames get() {
        return organisationNames;
    }

    void read() {
        organisationNames = OrganisationNames.of(directory);
    }
}
