/** Stands for a style sheet or a picture, which jsdom neither applies nor shows. */
export default {};
