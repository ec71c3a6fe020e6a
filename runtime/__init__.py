"""What runs Enamel: settings, the embedded database, wiring, the worker and the command line."""
