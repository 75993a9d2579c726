"""ABC Composer: learns folk tunes written in ABC notation and composes new ones."""
