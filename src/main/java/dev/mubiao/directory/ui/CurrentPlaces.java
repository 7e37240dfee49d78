package dev.mubiao.directory.ui;

import dev.mubiao.directory.Directory;

/** The places as they were when a register was last read, so that its lines need no query each. */
class CurrentPlaces {

    private final Directory directory;
    private Places places;

    CurrentPlaces(Directory directory) {
        this.directory = directory;
        this.places = Places.of(directory);
    }

    Places get() {
        return places;
    }

    void read() {
        places = Places.of(directory);
    }
}
