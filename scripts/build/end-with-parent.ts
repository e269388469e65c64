// Loaded before Astro: a build whose command was killed ends too, instead of going on by itself.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
